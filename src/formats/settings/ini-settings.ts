import type { Format } from "../format.ts";
import { iniFormat } from "../pip-config.ts";

const ini: Format = { id: "application/ini", title: "settings file", family: "settings-file" };

/**
 * Settings of applications as INI or properties: `config.ini`, `airflow.cfg`, `alembic.ini`, `application.properties`.
 *
 * @see https://docs.python.org/3/library/configparser.html
 */
export const iniSettings = iniFormat(ini, (name) =>
  /^\.?(?:config|settings|app|application|airflow|alembic|secrets|credentials|database|odbc|mlflow)(?:[.-][\w-]{1,40})?\.(?:ini|cfg|conf|properties)$/i.test(
    name,
  ),
);
