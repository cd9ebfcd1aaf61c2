import { expect, test } from "vitest";
import { markdown } from "./markdown.ts";

test.each([
  ["- 2016: A\n- 2017: B", true],
  ["- 2016: A", false],
  ["* 2016: A\n+ 2017: B", true],
  ["1. 2016: A\n2) 2017: B", true],
  ["# 2016-05-05\n## 2016-05-06", true],
  ["**2016** A\n__2017__ B", true],
  ["    **2016** A\n    __2017__ B", false],
  ["- [2016] A", true],
  ["# 2016\n- 5 May: A\n- 6 May: B", true],
  ["# 2016\n- 5/5 A\n- 6/5 B", true],
  ["# Year\n- 5 May: A\n- 6 May: B", false],
  ["## 1.0.0 - 2016-05-05\n## 1.1.0 - 2016-05-06", true],
  ["- 1.0.0 - 2016-05-05\n- 1.1.0 - 2016-05-06", false],
  ["---\ndate: 2016\n---\nx", true],
  ["---\ntitle: x\n---\nx", false],
  ["1912 – A b\n1913 – C d\n1914 – E f", true],
  ["1912 – A b\n1913 – C d", false],
  ["1912 - A b\n1913 - C d\n1914 - E f\nx", true],
  ["1912 - A b\n1913 - C d\n1914 - E f\nx\ny", false],
  ["1912, x – A\n1913, x – C\n1914, x – E", false],
  ["1912- A b\n1913- C d\n1914- E f", false],
  ["1912– A b\n1913– C d\n1914— E f", true],
  ["a – A b\nb – C d\nc – E f", false],
  ["x", false],
  ["-2016: A\n-2017: B", false],
  ["1234. 2016: A\n1234. 2017: B", false],
])("%j is recognised: %j", (text, expected) => {
  expect(markdown.recognises({ name: "file.md", text })).toStrictEqual(expected);
});
