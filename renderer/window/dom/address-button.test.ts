import { expect, test } from "vitest";
import { addressButton, onAddress } from "./address-button.ts";
import { element } from "./element.ts";

test("a click on an address gives it as it is written, and no other words of the panel are given", () => {
  const clicked: string[] = [];
  const button = addressButton("https://a.example/\u202Egpj.exe");
  const panel = element("div", {}, button, element("p", {}, "https://b.example/"));
  onAddress(panel, (address) => void clicked.push(address));
  panel.querySelector("p")!.click();
  expect(clicked).toEqual([]);
  button.click();
  expect(clicked).toEqual(["https://a.example/\u202Egpj.exe"]);
});

test("an address shows all of itself, and what would turn its words round", () => {
  expect(addressButton("https://a.example/\u202Egpj.exe").textContent).toBe(
    String.raw`https://a.example/\u202egpj.exe`,
  );
});
