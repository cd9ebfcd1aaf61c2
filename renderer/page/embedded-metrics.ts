/** Metrics of the page's fonts, by the names of their tables: the build puts them in the place of the whole tables. */
import { PAGE_DATA } from "../../data/export/page-contract.ts";
import type { FontTable } from "../../data/font-table.ts";
import { inflatedData } from "./inflated.ts";

export const EMBEDDED_METRICS = (await inflatedData(PAGE_DATA.metrics)) as Readonly<Record<string, FontTable>>;
