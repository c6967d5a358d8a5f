/** Manifests that the server refuses, each with the lines and paths of its faults in the server's order. */
interface Wrong {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly (readonly [line: number, field: string])[];
}

/** Returns a Job in which some lines, by number, are replaced. */
function job(changes: Readonly<Record<number, string>>): string {
  const lines = [
    "apiVersion: batch/v1", // 1
    "kind: Job",
    "metadata:",
    "  name: pi",
    "  labels:", // 5
    "    app: pi",
    "spec:",
    "  backoffLimit: 4",
    "  template:",
    "    spec:", // 10
    "      restartPolicy: Never",
    "      containers:",
    "        - name: pi",
    "          image: perl:5.34",
    "          env:", // 15
    "            - name: DIGITS",
    '              value: "2000"',
    "          ports:",
    "            - containerPort: 8080",
    "      volumes:", // 20
    "        - name: data",
    "          emptyDir: {}",
  ];
  return `${lines.map((line, i) => changes[i + 1] ?? line).join("\n")}\n`;
}

const containers = "spec.template.spec.containers";

export const wrong: readonly Wrong[] = [
  { name: "a wrong name", text: job({ 4: "  name: Pi_1" }), marks: [[4, "metadata.name"]] },
  { name: "a wrong label", text: job({ 6: "    app: -pi-" }), marks: [[6, "metadata.labels"]] },
  { name: "a negative number", text: job({ 8: "  backoffLimit: -1" }), marks: [[8, "spec.backoffLimit"]] },
  { name: "a text for a number", text: job({ 8: '  backoffLimit: "4"' }), marks: [[8, "spec.backoffLimit"]] },
  { name: "a misspelt field", text: job({ 8: "  backofLimit: 4" }), marks: [[8, "spec.backofLimit"]] },
  {
    name: "a wrong restart policy",
    text: job({ 11: "      restartPolicy: Always" }),
    marks: [[11, "spec.template.spec.restartPolicy"]],
  },
  {
    name: "a missing image",
    text: job({ 14: "          imagePullPolicy: Always" }),
    marks: [[13, `${containers}[0].image`]],
  },
  {
    name: "a number for a text",
    text: job({ 17: "              value: 2000" }),
    marks: [[17, `${containers}[0].env[0].value`]],
  },
  {
    name: "a port out of range",
    text: job({ 19: "            - containerPort: 70000" }),
    marks: [[19, `${containers}[0].ports[0].containerPort`]],
  },
  {
    name: "a mount without a volume",
    text: job({ 18: "          volumeMounts:", 19: "            - { name: dta, mountPath: /data }" }),
    marks: [[19, `${containers}[0].volumeMounts[0].name`]],
  },
  {
    name: "two volumes of one name",
    text: job({ 22: "          emptyDir: {}\n        - name: data\n          emptyDir: {}" }),
    marks: [[23, "spec.template.spec.volumes[1].name"]],
  },
  {
    name: "several faults",
    text: job({
      4: "  name: Pi",
      8: "  completions: -3",
      13: "        - name: Pi",
      21: "        - name: da ta",
    }),
    marks: [
      [4, "metadata.name"],
      [8, "spec.completions"],
      [21, "spec.template.spec.volumes[0].name"],
      [13, `${containers}[0].name`],
    ],
  },
  {
    name: "a key that stands twice",
    text: job({ 8: "  backoffLimit: 4\n  backoffLimit: 5" }),
    marks: [[9, "spec.backoffLimit"]],
  },
  { name: "a tab", text: job({ 14: "\t\t\timage: perl" }), marks: [[14, ""]] },
  { name: "a bracket that is never closed", text: job({ 6: "    app: [pi" }), marks: [[7, ""]] },
  {
    name: "a schedule that is none",
    text: "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: nightly\nspec:\n  schedule: 61 * * * *\n  timeZone: Europe/Berln\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: a\n              image: b\n",
    marks: [
      [6, "spec.schedule"],
      [7, "spec.timeZone"],
    ],
  },
];
