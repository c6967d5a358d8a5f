import { identityOf } from "./objects.ts";

/** Remembers the objects of a text, of which a cluster keeps only one of each name. */
export class SeenNames {
  /** The line of each name, by the object's identity in a cluster. */
  private readonly lines = new Map<string, number>();

  /**
   * Returns what to say of an object with the name of an earlier one; undefined for the first one.
   *
   * @param line of the object's name
   * @param namespace of objects that name none
   */
  repeats(value: unknown, line: () => number, namespace?: string): string | undefined {
    const key = identityOf(value, namespace);
    if (key === "") return undefined;
    const first = this.lines.get(key);
    if (first !== undefined)
      return `the object on line ${first} has the same name: the cluster keeps only one of them`;
    this.lines.set(key, line());
    return undefined;
  }
}
