// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

/**
 * The lists of each type that are merged: by which field of their items, by the items themselves where
 * none is named; with `!`, an item keeps no field that the manifest leaves out.
 */
export const mergedLists: { readonly [type: string]: string } = {
  JobSchedulingConfiguration: "resourceClaims:name",
  JobStatus: "conditions:type",
  Container: "ports:containerPort env:name volumeMounts:mountPath volumeDevices:devicePath",
  EphemeralContainer: "ports:containerPort env:name volumeMounts:mountPath volumeDevices:devicePath",
  PodSpec: "volumes:name! initContainers:name containers:name ephemeralContainers:name imagePullSecrets:name hostAliases:ip topologySpreadConstraints:topologyKey schedulingGates:name resourceClaims:name! evictionResponders:name",
  ObjectMeta: "ownerReferences:uid finalizers:",
};
