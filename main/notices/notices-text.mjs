// What the licences of others demand to be shown, as text: the whole for the program, the least for an interactive page.

const LINE = "=".repeat(80);

/**
 * The whole: a list of what there is, then every licence once, under the names that it is for.
 *
 * @param {{ version: string, packages: readonly Told[], crates: readonly Told[] }} told
 * @typedef {{ name: string, version: string, licence: string, text: string, source?: string }} Told
 */
export function noticesText({ version, packages, crates }) {
  return [
    `Third-party notices of Sourceline ${version}`,
    "",
    "Sourceline is under the MIT License. It contains software and fonts of others, each under a licence of its own:",
    "",
    ...packages.map(listed),
    "",
    "Compiled into the WebAssembly file of @resvg/resvg-wasm:",
    "",
    ...crates.map(listed),
    "",
    "Where several licences are offered, the one that is named was chosen. A packaged program also contains Electron and",
    "Chromium: their notices are in LICENSE.electron.txt and LICENSES.chromium.html, in the folder of the program.",
    "",
    ...grouped([...packages, ...crates]).flatMap(([text, names]) => [LINE, ...names, LINE, "", text, ""]),
  ].join("\n");
}

function listed({ name, version, licence, source }) {
  return `  ${name} ${version}  ${licence}${source === undefined ? "" : `\n    its source code: ${source}`}`;
}

/** Many packages have one author, and a licence to the letter the same. */
function grouped(all) {
  const groups = new Map();
  for (const { name, version, text } of all) groups.set(text, [...(groups.get(text) ?? []), `${name} ${version}`]);
  return [...groups];
}

/**
 * What travels inside an interactive page, as a comment of its script: the licences of the code in it, and whose the
 * fonts are. Words are kept, lines are not.
 */
export function pageNotice({ own, packages, fonts }) {
  const texts = grouped(packages).map(([text, names]) => `${names.join(", ")}: ${text}`);
  const faces = fonts.map(({ text }) => text.slice(0, text.indexOf("\n")));
  const parts = [
    `Sourceline: ${own}`,
    ...texts,
    `Fonts, SIL Open Font License 1.1 (https://openfontlicense.org): ${faces.join(" ")}`,
  ];
  const notice = parts.map((part) => part.replace(/\s+/g, " ").trim()).join("\n");
  if (/\*\/|<\/script|<!--/i.test(notice)) throw new Error("a licence would end the comment that it stands in");
  return `/*! ${notice} */\n`;
}
