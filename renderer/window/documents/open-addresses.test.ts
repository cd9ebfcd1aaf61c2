import { expect, test } from "vitest";
import type { AddressOpened } from "../../../data/ipc/channels.ts";
import { addressButton } from "../dom/address-button.ts";
import { element } from "../dom/element.ts";
import type { Action } from "../state/state.ts";
import { openAddresses } from "./open-addresses.ts";

test.each<[AddressOpened, string]>([
  [{ outcome: "opened" }, ""],
  [{ outcome: "cancelled" }, ""],
  [{ outcome: "copied" }, "Address copied"],
  [{ outcome: "failed", reason: "No program." }, "No program."],
])("a click on an address asks the program for that one; after %j it says %j", async (answer, message) => {
  const asked: string[] = [];
  const told: Action[] = [];
  const button = addressButton("https://a.example/\u202Egpj.exe");
  openAddresses(element("div", {}, button), (action) => void told.push(action), {
    openAddress: (address) => {
      asked.push(address);
      return Promise.resolve(answer);
    },
  });
  button.click();
  await Promise.resolve();
  await Promise.resolve();
  expect(asked).toEqual(["https://a.example/\u202Egpj.exe"]);
  expect(told).toEqual([{ type: "asked" }, { type: "answered", message }]);
});
