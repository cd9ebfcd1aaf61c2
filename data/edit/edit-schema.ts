import * as v from "valibot";
import type { EditStep } from "./edit.ts";
export const editStepSchema = v.custom<EditStep>((value) => typeof value === "object" && value !== null && ["edit","undo","redo"].includes((value as {type:string}).type) && JSON.stringify(value).includes("burn") === false) as v.GenericSchema<unknown, EditStep>;
