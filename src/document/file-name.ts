/** Endings of templates, behind the one of what they become: `job.yml.j2`, `Dockerfile.tmpl`. */
const TEMPLATE = /(?<=.)\.(?:j2|jinja2?|tmpl|tpl|gotmpl|template|mustache|hbs)$/i;

/** The last part of a path of any system, as of what a template becomes. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).replace(TEMPLATE, "");
}
