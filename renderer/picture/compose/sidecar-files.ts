/** What is written beside a picture: its text, its rows and its sources. */
import { altFile } from "../../../data/lists/alt-text.ts";
import {
  sidecarEndings,
  type SidecarFile,
  type SidecarOptions,
  type SourceFormat,
} from "../../../data/lists/sidecars.ts";
import { citedSources } from "../../../data/lists/cited-sources.ts";
import { eventsCsv } from "../../../data/lists/events-csv.ts";
import { sourcesBibtex } from "../../../data/lists/sources-bibtex.ts";
import { sourcesCsl } from "../../../data/lists/sources-csl.ts";
import { sourcesText } from "../../../data/lists/sources-text.ts";
import type { Look } from "../../../data/look/look.ts";
import { setBack } from "../../../data/look/set-back.ts";
import type { Source, Timeline } from "../../../data/timeline.ts";
import { visibleRows } from "./visible.ts";
import type { Scene } from "../scene.ts";

const WRITERS: Readonly<Record<SourceFormat, (sources: readonly Source[]) => string>> = {
  csl: sourcesCsl,
  bibtex: sourcesBibtex,
  text: sourcesText,
};

/**
 * The files that are asked for, about exactly what the scene draws.
 *
 * @param whole the timeline as its file has it
 * @param look what the scene was made with: the day to which its timeline was set back, if it was
 */
export function sidecarFiles(
  whole: Timeline,
  scene: Scene,
  options: SidecarOptions,
  look: Pick<Look, "knownOn" | "undatedReports"> = {},
): readonly SidecarFile[] {
  const endings = sidecarEndings(options);
  if (endings.length === 0) return [];
  const { knownOn } = look;
  const timeline = setBack(whole, look);
  const rows = visibleRows(timeline, scene);
  const events = rows.map(({ event }) => event);
  const { title, description } = scene;
  const behind = new Set(scene.eras?.map(({ id }) => id));
  const eras = (timeline.eras ?? []).filter(({ id }) => behind.has(id));
  const { told } = scene;
  const drawn = {
    ...{ title, description, timeline, events, eras },
    ...(knownOn !== undefined && { knownOn }),
    ...(told && { told }),
  };
  const texts: Readonly<Record<SidecarFile["kind"], () => string>> = {
    alt: () => altFile(drawn),
    table: () => eventsCsv(rows, timeline.sources),
    sources: () => WRITERS[options.sources ?? "text"](citedSources([...events, ...eras], timeline.sources)),
  };
  return endings.map((file) => ({ ...file, text: texts[file.kind]() }));
}
