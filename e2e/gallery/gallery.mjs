// Draws every preset and every theme of the shipped timeline, and the page that shows them: `npm run gallery`.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const FOLDER = "e2e/gallery/pictures";

/** Only the events on which the reports differ. */
const DISPUTED = "sourceline://view?differs=date,figures,responsibility,breach,scope,nature,reason";
const CREDIT = "Drawn with Sourceline from five news reports";

/** The shipped timeline with pictures that it keeps. */
const EDITED = "edited.json";

/** Pictures by the name of their file; the resolution is lower than a press wants, so that the repository stays small. */
const PICTURES = [
  {
    name: "column",
    about: "One column of a newspaper, 85 mm: the disagreements alone, spelled out in notes.",
    args: ["--preset", "column", "--view", DISPUTED, "--no-reports", "--notes", "--title", "Where five reports differ"],
    dpi: 130,
  },
  {
    name: "phone",
    about: "A phone’s screen, with time down the page: what matters first, and how many have no room between.",
    args: ["--width", "390px", "--height", "844px", "--no-reports", "--theme", "dark"],
    dpi: 110,
  },
  {
    name: "coverage",
    about: "Which source tells which event, which in disagreement with others, and which leave it out.",
    args: ["--layout", "coverage", "--width", "1600", "--credit", CREDIT],
    dpi: 90,
  },
  {
    name: "coverage-slide",
    about: "The same on a slide: what matters most, and how many have no room between.",
    args: ["--layout", "coverage", "--preset", "slide", "--theme", "dark"],
    dpi: 64,
  },
  {
    name: "coverage-column",
    about: "The same in a column of print, events one under another: those on which the reports differ.",
    args: ["--layout", "coverage", "--preset", "column", "--theme", "print", "--view", DISPUTED],
    dpi: 130,
  },
  {
    name: "known",
    about: "As it became known: a small timeline for each day with reports, what was new on it and what it changed.",
    args: ["--layout", "known", "--width", "1600", "--credit", CREDIT],
    dpi: 90,
  },
  {
    name: "known-slide",
    about: "The same on a slide: what matters most of each day.",
    args: ["--layout", "known", "--preset", "slide", "--theme", "dark"],
    dpi: 64,
  },
  {
    name: "known-a4",
    about: "The same on a page of A4 in greys.",
    args: ["--layout", "known", "--preset", "a4", "--theme", "print", "--credit", CREDIT],
    dpi: 110,
  },
  {
    name: "known-phone",
    about: "The same for a phone: a strip with all that is known by the day, and under it what is new.",
    args: ["--layout", "known", "--width", "390", "--from", "2016-09-26"],
    dpi: 110,
  },
  {
    name: "two-columns",
    about: "Two columns, 180 mm, as high as it takes: nothing is left out.",
    args: ["--preset", "two-columns", "--notes", "--source-list", "--credit", CREDIT],
    dpi: 96,
  },
  {
    name: "a4",
    about: "A4 landscape in greys. The page is full: what has no room is counted, and listed on stderr.",
    args: ["--preset", "a4", "--lanes", "none", "--no-reports", "--notes", "--theme", "print", "--credit", CREDIT],
    dpi: 110,
  },
  {
    name: "letter",
    about: "Letter landscape, a lane for each source: what each of them tells.",
    args: ["--preset", "letter", "--lanes", "source", "--no-reports"],
    dpi: 110,
  },
  {
    name: "a3",
    about: "A3 landscape, with notes and the list of sources.",
    args: ["--preset", "a3", "--notes", "--source-list", "--credit", CREDIT],
    dpi: 80,
  },
  {
    name: "slide",
    about: "A slide, 16:9: type is half as large again, to be read from the back of a room.",
    args: ["--preset", "slide", "--lanes", "none", "--no-reports", "--theme", "dark"],
    dpi: 64,
  },
  {
    name: "square",
    about: "A square picture for social media.",
    args: ["--preset", "square", "--view", DISPUTED, "--lanes", "none", "--no-reports", "--subtitle", ""],
    dpi: 72,
  },
  {
    name: "card",
    about: "The card that stands for a link in social media.",
    args: [
      "--preset",
      "card",
      "--view",
      DISPUTED,
      "--no-reports",
      "--lanes",
      "none",
      "--legend",
      "sources",
      "--subtitle",
      "",
    ],
    dpi: 72,
  },
  {
    name: "edited-slide",
    about:
      "What an editor adds: a headline, notes on an event, a period and a day, numbers, the line to take away. " +
      "`edited.json` is the shipped timeline with [these pictures](edited-pictures.json).",
    file: EDITED,
    args: ["--picture", "The deal on a slide"],
    dpi: 64,
  },
  {
    name: "edited-column",
    about: "Another of its pictures, in a column.",
    file: EDITED,
    args: ["--picture", "The convoy in a column"],
    dpi: 130,
  },
  ...["light", "dark", "contrast", "print", "newspaper"].map((theme) => ({
    name: `theme-${theme}`,
    about: `The theme “${theme}”.`,
    args: [
      "--width",
      "900",
      "--from",
      "2016-09-26",
      "--to",
      "2016-10-04",
      "--theme",
      theme,
      "--view",
      "sourceline://view?lanes=ground,diplomacy&compare=zero-hedge,rhc",
    ],
    dpi: 72,
  })),
];

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const folder = await mkdtemp(path.join(tmpdir(), "sourceline-gallery-"));
await writeFile(path.join(folder, EDITED), await editedTimeline());
for (const { name, file, args, dpi } of PICTURES) {
  const input = file === undefined ? [] : [path.join(folder, file)];
  draw(path.join(FOLDER, `${name}.png`), [...input, ...args, "--no-embed", "--dpi", String(dpi)]);
}
await rm(folder, { recursive: true });
await writeFile("e2e/gallery/README.md", page());

async function editedTimeline() {
  const [shipped, pictures] = await Promise.all(
    ["data/syria-2016.json", "e2e/gallery/edited-pictures.json"].map(async (name) =>
      JSON.parse(await readFile(name, "utf8")),
    ),
  );
  return JSON.stringify({ ...shipped, pictures });
}

function draw(out, args) {
  const { status, stderr } = spawnSync(process.execPath, ["dist/cli.js", "export", "--out", out, ...args], {
    encoding: "utf8",
  });
  const remarks = stderr.split("\n").filter((line) => line !== "" && !line.startsWith("counted, not drawn: "));
  console.log([out, ...remarks].join("\n  "));
  if (status !== 0) throw new Error(`${out} could not be drawn`);
}

function page() {
  const sections = PICTURES.map(({ name, about, file, args }) => {
    const call = [
      "node dist/cli.js export",
      ...(file === undefined ? [] : [file]),
      "--out",
      `${name}.png`,
      ...args.map(shellWord),
    ].join(" ");
    return `## ${name}\n\n${about}\n\n\`\`\`\n${call}\n\`\`\`\n\n![${name}](pictures/${name}.png)\n`;
  });
  return `${[
    "# Pictures\n",
    "The shipped timeline in every size and theme, each with the command that draws it; `npm run gallery` draws them anew. The files here have fewer pixels than the command gives (`--dpi`), and no timeline in them (`--no-embed`), to keep the repository small.\n",
    ...sections,
  ].join("\n")}`;
}

function shellWord(word) {
  return /^[\w=.-]+$/.test(word) ? word : `"${word}"`;
}
