import type { Node } from "../../../document/document.ts";
import { childText } from "../../../document/document.ts";
import type { FieldTable } from "../../field-table.ts";
import type { Kind } from "../kind.ts";
import { hasAll, hasAny } from "../kind.ts";
import { SOURCE } from "./data.ts";
import { jobs } from "./job.ts";
import { RESOURCE, mergeTables } from "./shared.ts";

function scheduledJob(node: Node): { format: Kind; table: FieldTable } {
  const type = childText(node, "type");
  const kind =
    jobs.find((each) => each.types?.includes(type ?? "")) ??
    jobs.find((each) => each.id === "azureml/pipelineJob") ??
    (jobs[0] as Kind);
  return { format: kind, table: kind.table };
}

const IMPORT: FieldTable = mergeTables(RESOURCE, SOURCE);

const SCHEDULE: FieldTable = mergeTables(RESOURCE, {
  tags: ["properties.**"],
  settings: ["trigger.**"],
  links: [
    { at: "create_job", kind: "file", what: "job" },
    { at: "create_job.job", kind: "file", what: "job" },
    { at: "import_data", kind: "file", what: "other" },
  ],
  embeds: [
    { at: "create_job", as: scheduledJob },
    { at: "import_data", as: () => ({ table: IMPORT }) },
  ],
});

const MONITOR: FieldTable = mergeTables(RESOURCE, {
  env: ["create_monitor.monitoring_signals.*.connection.environment_variables.**"],
  pointers: [
    "create_monitor.monitoring_signals.*.connection.secret_config.**",
    "create_monitor.monitoring_signals.*.workspace_connection_id",
  ],
  settings: ["trigger.**", "create_monitor.alert_notification.emails.*"],
  names: ["create_monitor.monitoring_signals.@"],
  tags: ["create_monitor.monitoring_signals.*.properties.**"],
});

function schedule(id: string, title: string, table: FieldTable, more: Partial<Kind>): Kind {
  return { id: `azureml/${id}`, title: `Azure ML ${title}`, family: "schedule", schemas: ["schedule"], table, ...more };
}

/** The monitor comes first: both have the same `$schema`, and only a monitor has `create_monitor`. */
export const schedules: readonly Kind[] = [
  schedule("monitorSchedule", "monitor schedule", MONITOR, {
    shape: (root) => hasAll(root, "trigger", "create_monitor"),
  }),
  schedule("schedule", "schedule", SCHEDULE, {
    shape: (root) => hasAny(root, "trigger") && hasAny(root, "create_job", "import_data"),
  }),
];
