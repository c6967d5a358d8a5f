// `jobwright/read`: reads manifests from text, with the place of every fault.

export {
  type JsonObject,
  type JsonValue,
  parseYaml,
  type ReadOptions,
  YamlError,
  type YamlErrorCode,
} from "../yaml/read/parse-yaml.ts";
export { ManifestError, type ManifestFault, type Place, parseManifests, placeOf } from "./manifests.ts";
