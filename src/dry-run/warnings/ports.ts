import { goQuote } from "../../faults/go-words.ts";
import { visitContainers } from "../../models/containers.ts";
import type { ContainerPort, PodSpec } from "../../models/index.ts";
import { warningLimit } from "./limit.ts";

interface Place {
  readonly at: string;
  readonly order: number;
  readonly hostPort: number;
  readonly hostIP: string;
}

/** Appends the warnings about ports that conflict, over all containers of a Pod. */
export function portWarnings(spec: PodSpec, at: string, warnings: string[]): void {
  const ports: [port: ContainerPort, at: string][] = [];
  visitContainers(spec, (container, list, i) => {
    container.ports?.forEach((port, j) => {
      ports.push([port, `${at}.${list}[${i}].ports[${j}]`]);
    });
  });
  if (ports.length === 0) return;
  const places = new Map<string, Place[]>();
  ports.forEach(([port, place], order) => {
    overlapWarnings(port, place, order, places, warnings);
  });
  const first = new Map<string, string>();
  for (const [{ name }, place] of ports) {
    if (!name) continue;
    const other = first.get(name);
    if (other === undefined) first.set(name, place);
    else {
      const detail = `services and probes that select ports by name will use ${other}`;
      warnings.push(`${place}: duplicate port name ${goQuote(name)} with ${other}, ${detail}`);
    }
  }
}

/**
 * Compares a port with the earlier ones of the same number and protocol. They are kept by these two, by these and the host port, and by all
 * that and the host address, so that only ports that make a warning are compared.
 */
function overlapWarnings(
  port: ContainerPort,
  at: string,
  order: number,
  places: Map<string, Place[]>,
  warnings: string[],
): void {
  const { name = "", hostPort = 0, containerPort = 0, protocol = "", hostIP = "" } = port;
  if (hostIP !== "" && hostPort === 0) {
    const shown = `Name:${name} HostPort:0 ContainerPort:${containerPort} Protocol:${protocol} HostIP:${hostIP}`;
    warnings.push(`${at}: hostIP set without hostPort: {${shown}}`);
  }
  if (warnings.length >= warningLimit) return;
  const number = `${containerPort}/${protocol}`;
  const host = `${number}/${hostPort}`;
  const address = `${host}/${hostIP}`;
  let rivals = [number];
  if (hostPort !== 0) rivals = [`${number}/0`, ...(hostIP === "" ? [host] : [`${host}/`, address])];
  const place: Place = { at, order, hostPort, hostIP };
  const others = rivals.flatMap(key => places.get(key) ?? []).sort((a, b) => a.order - b.order);
  for (const other of others)
    warnings.push(`${at}: ${overlapOf(place, other)} port definition with ${other.at}`);
  for (const key of [number, host, address]) {
    const list = places.get(key);
    if (list === undefined) places.set(key, [place]);
    else list.push(place);
  }
}

/** Returns how two ports of the same number and protocol conflict. */
function overlapOf(a: Place, b: Place): string {
  if (a.hostIP === b.hostIP && a.hostPort === b.hostPort) return "duplicate";
  return a.hostPort === 0 || b.hostPort === 0 ? "overlapping" : "dangerously ambiguous";
}
