import { expect, test } from "vitest";
import { addressesIn, isCodeAddress, siteName, webAddressIn } from "./addresses-in-text.ts";

test.each([
  ["https://a.example/1", "https://a.example/1"],
  [" http://a.example ", "http://a.example"],
  ["//a.example/x", "https://a.example/x"],
  ["HTTP://A.example/x", "http://A.example/x"],
  ["https://a.example/b c", "https://a.example/b%20c"],
  ["x https://a.example", undefined],
  ["https://?x", undefined],
  ["https://#x", undefined],
  ["https:///x", undefined],
  ["///a.example", undefined],
  ["//", undefined],
  ["ftp://a.example", undefined],
  ["a.example", undefined],
  [`https://a.example/${"x".repeat(3982)}`, undefined],
  [`https://a.example/${"x".repeat(3983)}`, undefined],
  ["xhttps://a.example", undefined],
  ["x//a.example", undefined],
])("the address of the web in %j", (text, expected) => {
  expect(webAddressIn(text)).toStrictEqual(expected);
});

test.each([
  ["javascript:x", true],
  [" JavaScript:x", true],
  ["vbscript:x", true],
  ["data:x", true],
  ["file:///x", true],
  ["https://a.example/javascript:x", false],
  ["javascripts:x", false],
  ["x javascript:", false],
])("%j is an address of code or of a machine: %j", (text, expected) => {
  expect(isCodeAddress(text)).toStrictEqual(expected);
});

test.each([
  [
    "See (https://a.example/1). And http://b.example/b_(c), https://a.example/1!",
    ["https://a.example/1", "http://b.example/b_(c)"],
  ],
  ["xhttps://a.example", []],
  ["<https://a.example/1>", ["https://a.example/1"]],
  ["“https://a.example/1”", ["https://a.example/1"]],
  ["'https://a.example/1'*", ["https://a.example/1"]],
  ["https://a.example/1»;", ["https://a.example/1"]],
  ["none", []],
  ["https://", []],
  ['HTTPS://A.example/1 "https://b.example/"', ["https://A.example/1", "https://b.example/"]],
])("the addresses in %j", (text, expected) => {
  expect(addressesIn(text)).toStrictEqual(expected);
});

test.each([
  ["https://www.a.example/x", "a.example"],
  ["nothing", "nothing"],
])("%j is of the site %j", (address, expected) => {
  expect(siteName(address)).toStrictEqual(expected);
});
