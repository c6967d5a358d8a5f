// The reference: a page for each type of the API, with an anchor for each field.

import { factsOf } from "../../src/reference/text.ts";
import type { Call } from "./builders.ts";
import { common, type FieldReference, type TypeInfo, types, version } from "./data.ts";
import { errorId, errorsPage, errorsPath, shown } from "./errors.ts";
import { breakable, type Menu } from "./layout.ts";
import { code, inline } from "./markdown.ts";
import { escapeHtml, type Page, type Section, slug } from "./page.ts";

const pathOf = (type: string): string => `reference/${type}.html`;
const known = new Set(types.map(({ name }) => name));

/** The types, by the topics under which people look for them. */
const topics: readonly (readonly [title: string, match: RegExp])[] = [
  [
    "Jobs",
    /^(Job|JobList|JobSpec|JobStatus|JobCondition|UncountedTerminatedPods|JobTemplateSpec|JobSchedulingConfiguration|PodFailurePolicy.*|SuccessPolicy.*)$/,
  ],
  ["CronJobs", /^CronJob/],
  ["Metadata", /^(ObjectMeta|ListMeta|OwnerReference|ManagedFieldsEntry|LabelSelector.*|ShardInfo)$/],
  [
    "Pods",
    /^(Pod(Template)?Spec|PodSecurityContext|PodDNS.*|PodOS|Pod(Readiness|Scheduling)G.*|PodResourceClaim|HostAlias|Sysctl|EvictionResponder)$/,
  ],
  [
    "Containers",
    /^(Container.*|EphemeralContainer|Lifecycle.*|Probe|.*Action|HTTPHeader|ResourceRequirements|ResourceClaim|SecurityContext|Capabilities|.*Options|.*Profile)$/,
  ],
  ["Environment variables", /^(Env.*|.*KeySelector|.*EnvSource|.*FieldSelector)$/],
  ["Volumes", /Volume|Projection|KeyToPath|DownwardAPI/],
  ["Scheduling and affinity", /Affinity|NodeSelector|PreferredSchedulingTerm|Toleration|Topology|Workload/],
  ["References", /Reference/],
  ["Values", /^(Quantity|IntOrString|Time|FieldsV1)$/],
];

const topicOf = ({ name }: TypeInfo): string => topics.find(([, match]) => match.test(name))?.[0] ?? "Others";

/** The side bar: all types by topic. */
export const menus: readonly Menu[] = [
  {
    title: "Reference",
    links: [
      { path: "reference/index.html", title: "All types" },
      { path: "reference/fields.html", title: "All fields, A to Z" },
      { path: errorsPath, title: "Errors, and what to do" },
    ],
  },
  ...[...topics.map(([title]) => title), "Others"].flatMap(title => {
    const links = types
      .filter(type => topicOf(type) === title)
      .map(({ name }) => ({ path: pathOf(name), title: name }));
    return links.length === 0 ? [] : [{ title, links }];
  }),
];

/** Returns a text in which the API's types are links. */
const linked = (text: string, here: string): string =>
  escapeHtml(text).replace(/\b[A-Z]\w+\b/g, name =>
    known.has(name) && name !== here ? `<a href="${name}.html">${name}</a>` : name,
  );

function fieldHtml(field: FieldReference, here: string): string {
  const rows = factsOf(field).map(([heading, text]) => [heading, inline(text)]);
  const methods = field.methods.map(method => `<li><code>.${escapeHtml(method)}</code></li>`).join("");
  rows.push([field.methods.length === 1 ? "Method" : "Methods", `<ul>${methods}</ul>`]);
  const said = field.errors.map(
    detail => `<li><a href="errors.html#${errorId(detail)}">${escapeHtml(shown(detail))}</a></li>`,
  );
  if (said.length > 0) rows.push(["Refused", `<ul>${said.join("")}</ul>`]);
  const list = rows.map(([heading, html]) => `<dt>${heading}</dt><dd>${html}</dd>`).join("");
  return `<section class="field" id="${field.name}">
<h3>${field.name} <a class="anchor" href="#${field.name}" aria-label="Link to ${field.name}">#</a></h3>
<div class="type">${linked(field.type, here)}${field.required ? '<span class="badge">required</span>' : ""}</div>
<p>${inline(field.doc)}</p>
<dl>${list}</dl>
</section>
`;
}

const list = (items: readonly string[]): string =>
  `<ul class="names">${items.map(item => `<li>${item}</li>`).join("")}</ul>\n`;

/** Returns the HTML of a method that belongs to no field. */
const callHtml = ({ signature, doc, example, returns }: Call, here: string): string =>
  `<div class="field"><code>.${linked(signature, here)}${returns === undefined ? "" : `: <a href="../functions/index.html#${slug(returns)}">${returns}</a>`}</code><p>${inline(doc)}</p>
${example === undefined ? "" : code(example, "ts")}</div>\n`;

function typeHtml(type: TypeInfo): string {
  const used = type.usedBy.map(place => {
    const [name = "", field] = place.split(".");
    return `<a href="${name}.html#${field}">${place}</a>`;
  });
  let html = `<h1>${type.name}</h1>\n<p class="kind">${type.group ?? "value"}${used.length > 0 ? ` · in ${used.join(", ")}` : ""}</p>\n`;
  html += `<p>${inline(type.doc)}</p>\n`;
  if (type.fields.length === 0 && type.calls.length === 0) return html;
  html += `<h2 id="builder">Builder</h2>\n${code(type.calls.map(({ signature }) => signature).join("\n"), "ts")}`;
  if (type.shortcuts.length > 0) {
    html += '<h3 id="shortcuts">Shortcuts</h3>\n';
    html += type.shortcuts.map(call => callHtml(call, type.name)).join("");
  }
  if (type.beside.length > 0) {
    html += "<p>The fields of its metadata and spec stand beside its own:</p>\n";
    html += list(
      type.beside.map(({ name, to }) => `<a href="${to.replace(".", ".html#")}"><code>.${name}()</code></a>`),
    );
  }
  html += '<h2 id="fields">Fields</h2>\n';
  if (type.fields.length > 8) html += list(type.fields.map(({ name }) => `<a href="#${name}">${name}</a>`));
  return html + type.fields.map(field => fieldHtml(field, type.name)).join("");
}

function typeMarkdown(type: TypeInfo): string {
  const fields = type.fields.map(field => {
    const facts = factsOf(field).map(([heading, text]) => ` ${heading}: ${text}.`);
    const methods = field.methods.map(method => `\`.${method}\``).join(", ");
    const errors = field.errors.map(detail => `"${shown(detail)}"`).join(", ");
    return `- \`${field.name}\` (${field.type}${field.required ? ", required" : ""}): ${field.doc}${facts.join("")} Methods: ${methods}${errors === "" ? "" : `. Refused: ${errors}`}`;
  });
  const shortcuts = type.shortcuts.map(({ signature, doc }) => `- \`.${signature}\`: ${doc}`);
  const calls = type.calls.map(({ signature }) => `\`${signature}\``).join(", ");
  const parts = [
    `# ${type.name}${type.group === undefined ? "" : ` (${type.group})`}`,
    type.doc,
    calls === "" ? "" : `Builder: ${calls}`,
    shortcuts.join("\n"),
    fields.join("\n"),
  ];
  return `${parts.filter(part => part !== "").join("\n\n")}\n`;
}

function typePage(type: TypeInfo): Page {
  const sections: Section[] = [
    { id: "", title: type.name, text: type.doc },
    ...type.fields.map(field => ({
      id: field.name,
      title: field.name,
      text: field.doc,
      more: [
        field.type,
        ...(field.values ?? []),
        ...field.methods.map(method => method.replace(/\(.*/, "")),
      ].join(" "),
    })),
    ...type.shortcuts.map(({ signature, doc }) => ({
      id: "shortcuts",
      title: `.${signature.replace(/\(.*/, "()")}`,
      text: doc,
    })),
  ];
  return {
    path: pathOf(type.name),
    title: type.name,
    description: type.doc,
    door: "reference",
    html: typeHtml(type),
    sections,
    markdown: typeMarkdown(type),
    contents: [],
  };
}

function indexPage(): Page {
  const fields = types.reduce((sum, type) => sum + type.fields.length, 0);
  const what = `${types.length} types and ${fields} fields of Kubernetes ${version}: all that a Job and a CronJob can hold.`;
  let html = `<h1>Reference</h1>\n<p>${what}</p>\n`;
  html += `<p>Each field has its sentence, its type, what it may be, and the methods that set it. They have the fields'
names; of a list or map the plural replaces, and the singular adds. A nested part is a plain object, a builder, or a
function of a fresh builder; types call this <code>Part&lt;T&gt;</code>.</p>\n`;
  for (const { title, links } of menus.slice(1))
    html += `<h2>${title}</h2>\n${list(links.map(link => `<a href="${link.title}.html">${breakable(link.title)}</a>`))}`;
  html += `<h2 id="every-builder">What every builder can do</h2>\n${common.map(call => callHtml(call, "")).join("")}`;
  return {
    path: "reference/index.html",
    title: "Reference",
    description: what,
    door: "reference",
    html,
    sections: [
      { id: "", title: "Reference", text: what },
      ...common.map(({ signature, doc }) => ({
        id: "every-builder",
        title: `.${signature.replace(/\(.*/, "()")}`,
        text: doc,
      })),
    ],
    markdown: "",
    contents: [],
  };
}

function fieldsPage(): Page {
  const byName = new Map<string, string[]>();
  for (const type of types)
    for (const { name } of type.fields) byName.set(name, [...(byName.get(name) ?? []), type.name]);
  const rows = [...byName]
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(([name, of]) => {
      const links = of.map(type => `<a href="${type}.html#${name}">${type}</a>`).join(", ");
      return `<tr><th scope="row"><code>${name}</code></th><td>${links}</td></tr>`;
    });
  const what = "Every field by its name, with the types that have it.";
  return {
    path: "reference/fields.html",
    title: "All fields, A to Z",
    description: what,
    door: "reference",
    html: `<h1>All fields, A to Z</h1>\n<p>${what}</p>\n<div class="table" tabindex="0"><table>\n${rows.join("\n")}\n</table></div>\n`,
    sections: [],
    markdown: "",
    contents: [],
  };
}

export const referencePages = (): Page[] => [indexPage(), fieldsPage(), errorsPage(), ...types.map(typePage)];
