import type { BuilderOf } from "./types.ts";

interface Template {
  restartPolicy(value: string): Template;
  container(value: object): BuilderOf<object>;
}

/** Makes the template of kubectl's one-line commands: one container with the Job's name. */
const template =
  (name: string, image: string, command: readonly string[], restartPolicy: string) => (t: Template) =>
    t
      .restartPolicy(restartPolicy)
      .container({ name, image, command: command.length > 0 ? command : undefined });

interface Start {
  name(value: string): Start;
  template(value: unknown): BuilderOf<object>;
  jobTemplate(value: (builder: Start) => BuilderOf<object>): BuilderOf<object>;
}

/** Makes what `kubectl create job NAME --image=IMAGE -- COMMAND` makes. */
export const runJob =
  (make: (name: string) => Start) =>
  (name: string, image: string, ...command: string[]) =>
    make(name).template(template(name, image, command, "Never"));

/** Makes what `kubectl create cronjob NAME --image=IMAGE --schedule=SCHEDULE -- COMMAND` makes. */
export const runCronJob =
  (make: (name: string, schedule: string) => Start) =>
  (name: string, schedule: string, image: string, ...command: string[]) =>
    make(name, schedule).jobTemplate(j => j.name(name).template(template(name, image, command, "OnFailure")));
