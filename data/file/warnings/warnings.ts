/** What a timeline may well say and yet hardly mean: told to its author by `check`, and never an error. */
import type { Finding } from "../problems/finding-list.ts";
import { formatPath } from "../problems/json-path.ts";
import type { Timeline } from "../../timeline.ts";
import { dateWarnings } from "./date-warnings.ts";
import { edtfWarnings } from "./edtf-warnings.ts";
import { figureWarnings } from "./figure-warnings.ts";
import { languageWarnings } from "./language-warnings.ts";
import { partyWarnings } from "./party-warnings.ts";
import { pictureWarnings } from "./picture-warnings.ts";
import { speakerWarnings } from "./speaker-warnings.ts";
import { versionWarnings } from "./version-warnings.ts";

/** Every warning about a timeline, each place and reason once. Linear in the claims of each event. */
export function warningsOf(timeline: Timeline): readonly Finding[] {
  const found = [
    ...versionWarnings(timeline),
    ...dateWarnings(timeline),
    ...edtfWarnings(timeline),
    ...figureWarnings(timeline),
    ...partyWarnings(timeline),
    ...speakerWarnings(timeline),
    ...languageWarnings(timeline),
    ...pictureWarnings(timeline),
  ];
  return [...new Map(found.map((finding) => [`${formatPath(finding.path)} ${finding.reason}`, finding])).values()];
}
