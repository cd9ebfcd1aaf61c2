/**
 * The settings file as it lies on the disk. Whoever made it, nothing in it is lost: what cannot be understood is put
 * aside before anything is written, and what must not be replaced is not.
 */
import { mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import { keptMappingSchema, type KeptMappings } from "./mapping-memory.ts";
import { savedLookSchema } from "../../../data/look/look-schema.ts";
import { counted } from "../../../data/words.ts";
import { codeOf } from "../../files/io-reason.ts";
import { readRegularFile } from "../../files/read-text.ts";
import { writeFileAtomically } from "../../files/write-file.ts";

/** The form of the file. A program that finds a higher one leaves the file alone. */
const VERSION = 1;
/** Timelines that are remembered; the one that was changed longest ago goes first. */
export const MOST_TIMELINES = 200;
/** Far above what all the scripts of a timeline need. */
export const MOST_FONTS = 32;
/** As many files as a menu bears. */
export const MOST_RECENT = 10;
/** Far above what that many timelines need. */
const MOST_BYTES = 16 * 1024 * 1024;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const placeSchema = v.pipe(v.string(), v.maxLength(32_768));

const windowSchema = v.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels, maximized: v.boolean() });
const keySchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const timelineSchema = v.strictObject({
  key: keySchema,
  saved: v.exactOptional(savedLookSchema),
  documents: v.exactOptional(placeSchema),
});

/** What is remembered. */
export interface SettingsContent {
  readonly window?: v.InferOutput<typeof windowSchema>;
  readonly fonts?: readonly string[];
  readonly letterKeys?: boolean;
  /** Absolute paths, the one that was opened last first. */
  readonly recent?: readonly string[];
  readonly mappings?: KeptMappings;
  /** The one that was changed last comes last. */
  readonly timelines: readonly v.InferOutput<typeof timelineSchema>[];
}

/** What came of reading the file. */
export interface ReadSettings {
  readonly content: SettingsContent;
  /** Whether the file may be replaced. It may not where it says what this program cannot keep. */
  readonly replaceable: boolean;
  /** Whether the file says more than the content. */
  readonly isPart: boolean;
  /** What the user should know about it: a sentence each. */
  readonly remarks: readonly string[];
}

const EMPTY: SettingsContent = { timelines: [] };

/** Reads the file as far as it can be understood. Never rejects. */
export async function readSettings(file: string): Promise<ReadSettings> {
  const bytes = await readRegularFile(file);
  if ("reason" in bytes) {
    if (bytes.code === "ENOENT") return { content: EMPTY, replaceable: true, isPart: false, remarks: [] };
    return untouched(`the settings cannot be read (${bytes.reason})`);
  }
  const value = jsonOf(bytes);
  if (versionOf(value) > VERSION) return untouched("the settings are of a newer version of the program");
  const { content, lost } = versionOf(value) === VERSION ? salvage(value) : { content: EMPTY, lost: undefined };
  if (lost === 0) return { content, replaceable: true, isPart: false, remarks: [] };
  const name = await putAside(file, bytes);
  const what = lost === undefined ? "the settings" : `${counted(lost, "part")} of the settings`;
  if (name === undefined) return { ...untouched(`${what} cannot be understood`), content };
  const remarks = [
    `${what} cannot be understood and ${lost === 1 ? "is" : "are"} left out; ${name} keeps what was there`,
  ];
  return { content, replaceable: true, isPart: true, remarks };
}

function untouched(why: string): ReadSettings {
  const remarks = [`${why}; they stay as they are, and what is changed now is not remembered`];
  return { content: EMPTY, replaceable: false, isPart: false, remarks };
}

/** Writes the file whole or not at all, and makes its folder. Rejects when it cannot be written. */
export async function writeSettings(file: string, content: SettingsContent): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const text = `${JSON.stringify({ version: VERSION, ...content }, null, 2)}\n`;
  await writeFileAtomically(file, new TextEncoder().encode(text));
}

/** The file's value; undefined where it is no JSON. Editors put a mark at the start of a file that they save. */
function jsonOf(bytes: Buffer): unknown {
  if (bytes.length > MOST_BYTES) return undefined;
  try {
    return JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** 0 for what is no settings file. */
function versionOf(value: unknown): number {
  const { version } = ownFields(value);
  return typeof version === "number" ? version : 0;
}

/** What can be understood of a file of this version, and how many parts of it cannot. */
function salvage(value: unknown): { readonly content: SettingsContent; readonly lost: number } {
  const { window, fonts = [], letterKeys, mappings = [], recent = [], timelines = [], ...others } = ownFields(value);
  const frame = v.safeParse(v.optional(windowSchema), window);
  const files = listOf(fonts).filter((font) => v.is(placeSchema, font));
  const places = listOf(recent).filter((place) => v.is(placeSchema, place));
  const columns = listOf(mappings).filter((each) => v.is(keptMappingSchema, each));
  const memories = listOf(timelines).map(timelineMemory);
  const kept = memories.flatMap(({ memory }) => memory ?? []);
  const keys = v.safeParse(v.optional(v.boolean()), letterKeys);
  const lists = [fonts, mappings, recent, timelines];
  const wrong = [!frame.success, !keys.success, ...lists.map((list) => !Array.isArray(list))].filter(Boolean).length;
  return {
    content: {
      ...(frame.success && frame.output && { window: frame.output }),
      ...(keys.success && keys.output !== undefined && { letterKeys: keys.output }),
      ...(files.length > 0 && { fonts: files.slice(0, MOST_FONTS) }),
      ...(places.length > 0 && { recent: places.slice(0, MOST_RECENT) }),
      ...(columns.length > 0 && { mappings: columns }),
      timelines: kept.slice(-MOST_TIMELINES),
    },
    // All but the version.
    lost:
      Object.keys(others).length -
      1 +
      wrong +
      (listOf(fonts).length - files.length) +
      (listOf(mappings).length - columns.length) +
      (listOf(recent).length - places.length) +
      memories.filter(isPart).length,
  };
}

interface Salvaged {
  readonly memory?: SettingsContent["timelines"][number];
  readonly isPart: boolean;
}

function isPart({ isPart: part }: Salvaged): boolean {
  return part;
}

/** One timeline's memory without the fields of it that cannot be understood; none when nothing is left. */
function timelineMemory(value: unknown): Salvaged {
  const whole = v.safeParse(timelineSchema, value);
  if (whole.success) return { memory: whole.output, isPart: false };
  const { key, saved, documents } = ownFields(value);
  const look = v.safeParse(savedLookSchema, saved);
  const folder = v.safeParse(placeSchema, documents);
  if (!v.is(keySchema, key) || (!look.success && !folder.success)) return { isPart: true };
  const memory = {
    key,
    ...(look.success && { saved: look.output }),
    ...(folder.success && { documents: folder.output }),
  };
  return { memory, isPart: true };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function ownFields(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value)) : {};
}

/**
 * Keeps the file as it is under a name that nothing has yet: "settings.broken.json", "settings.broken-2.json". Gives the
 * name, or undefined when it cannot be kept. What is kept already is not kept again.
 */
async function putAside(file: string, bytes: Buffer): Promise<string | undefined> {
  const { dir, name, ext } = path.parse(file);
  for (let count = 1; ; count += 1) {
    const aside = `${name}.broken${count === 1 ? "" : `-${String(count)}`}${ext}`;
    const outcome = await writeNew(path.join(dir, aside), bytes);
    if (outcome === "written") return aside;
    if (outcome === "failed") return undefined;
    const earlier = await readRegularFile(path.join(dir, aside));
    if (!("reason" in earlier) && earlier.equals(bytes)) return aside;
  }
}

/** Writes a file that is not there yet, whole or not at all. */
async function writeNew(file: string, bytes: Buffer): Promise<"written" | "taken" | "failed"> {
  const handle = await open(file, "wx", 0o600).catch((error: unknown) => codeOf(error));
  if (typeof handle === "string") return handle === "EEXIST" ? "taken" : "failed";
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    return "written";
  } catch {
    await rm(file, { force: true }).catch(() => undefined);
    return "failed";
  } finally {
    await handle.close();
  }
}
