// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { addressButton, copyAddresses } from "./address-button.ts";
import { element } from "./element.ts";

test("a click on an address copies it as it is written, and no other words of the panel are copied", () => {
  const copied: string[] = [];
  const button = addressButton("https://a.example/\u202Egpj.exe");
  const panel = element("div", {}, button, element("p", {}, "https://b.example/"));
  copyAddresses(panel, (text, message) => {
    copied.push(text, message);
    return Promise.resolve();
  });
  panel.querySelector("p")!.click();
  expect(copied).toEqual([]);
  button.click();
  expect(copied).toEqual(["https://a.example/\u202Egpj.exe", "Address copied; open it in your browser"]);
});

test("an address shows all of itself, and what would turn its words round", () => {
  expect(addressButton("https://a.example/\u202Egpj.exe").textContent).toBe(
    String.raw`https://a.example/\u202egpj.exe`,
  );
});
