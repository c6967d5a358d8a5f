// One volume of every kind, with valid and invalid values for its rules.
import type { Leaning } from "./random.ts";
import type { Json } from "./values.ts";

/** Sources of volumes, by the volume's name. */
export const volumes: Record<string, (r: Leaning) => Json> = {
  claim: r => ({ persistentVolumeClaim: { claimName: "data", readOnly: r.chance(0.5) } }),
  scratch: r => ({
    ephemeral: {
      volumeClaimTemplate: {
        metadata: { labels: { app: "pi" } },
        spec: {
          accessModes: r.pick([
            ["ReadWriteOnce"],
            ["ReadWriteOncePod"],
            ["ReadWriteOncePod", "ReadOnlyMany"],
            [],
          ]),
          resources: { requests: { storage: r.pick(["1Gi", "0", "-1"]) } },
          storageClassName: r.pick(["fast", "", "Fast_1"]),
          volumeMode: r.pick(["Filesystem", "Block", "Tape"]),
          ...(r.chance(0.3) ? { volumeAttributesClassName: r.pick(["gold", "", "Gold!"]) } : {}),
          ...(r.chance(0.3)
            ? { dataSource: { kind: r.pick(["PersistentVolumeClaim", "VolumeSnapshot"]), name: "seed" } }
            : {}),
          ...(r.chance(0.3)
            ? {
                dataSourceRef: {
                  apiGroup: r.pick(["snapshot.storage.k8s.io", "", "Bad/Group"]),
                  kind: "VolumeSnapshot",
                  name: r.pick(["seed", ""]),
                  ...(r.chance(0.3) ? { namespace: "other" } : {}),
                },
              }
            : {}),
        },
      },
    },
  }),
  oci: r => ({
    image: {
      reference: r.pick(["registry.example/data:1", "", " a"]),
      pullPolicy: r.pick(["Always", "IfNotPresent", "Sometimes"]),
    },
  }),
  tokens: r => ({
    projected: {
      defaultMode: r.pick([0o400, 0o777, 0o1000]),
      sources: [
        {
          serviceAccountToken: {
            path: r.pick(["token", "../token", "/token"]),
            expirationSeconds: r.pick([600, 599, 2 ** 32, 2 ** 32 + 1]),
            audience: "vault",
          },
        },
        {
          downwardAPI: {
            items: [
              {
                path: r.pick(["labels", "token"]),
                fieldRef: {
                  fieldPath: r.pick(["metadata.labels", "spec.nodeName", "metadata.annotations['a']"]),
                },
                mode: r.pick([0o444, 0o1000]),
              },
              {
                path: "cpu",
                resourceFieldRef: {
                  resource: r.pick(["limits.cpu", "requests.memory", "limits.disk"]),
                  ...(r.chance(0.8) ? { containerName: "main" } : {}),
                  divisor: r.pick(["1m", "1", "1Mi", "2"]),
                },
              },
            ],
          },
        },
        { configMap: { name: "config", items: [{ key: "a", path: r.pick(["a", "token", "b/../c"]) }] } },
        { secret: { name: r.pick(["secret", ""]), optional: true } },
      ].filter(() => r.chance(0.8)),
    },
  }),
  certificates: r => ({
    projected: {
      sources: [
        {
          podCertificate: {
            signerName: r.pick([
              "example.com/signer",
              "kubernetes.io/kube-apiserver-client-pod",
              "signer",
              "a/b/c",
            ]),
            keyType: r.pick(["ED25519", "ECDSAP256", "RSA4096", "RSA1024"]),
            maxExpirationSeconds: r.pick([3600, 3599, 7_862_400, 7_862_401]),
            ...r.any<Json>([
              { credentialBundlePath: "bundle.pem" },
              { keyPath: "key.pem", certificateChainPath: "chain.pem" },
              { keyPath: "key.pem" },
              { credentialBundlePath: "a", keyPath: "a", certificateChainPath: "a" },
              {},
            ]),
            ...(r.chance(0.3)
              ? { userAnnotations: { [r.pick(["example.com/role", "role", "Example.com/"])]: "batch" } }
              : {}),
          },
        },
        {
          clusterTrustBundle: {
            path: r.pick(["ca.pem", "bundle.pem"]),
            ...r.any<Json>([
              { name: "trust" },
              { signerName: "example.com/signer", labelSelector: { matchLabels: { live: "yes" } } },
              { signerName: "example.com/signer" },
              { name: "trust", signerName: "example.com/signer" },
              { name: "trust", labelSelector: {} },
              {},
            ]),
          },
        },
      ].filter(() => r.chance(0.8)),
    },
  }),
  disk: r =>
    r.any<Json>([
      { gcePersistentDisk: { pdName: "disk", partition: r.pick([0, 255, 256]) } },
      { awsElasticBlockStore: { volumeID: "vol-1", partition: r.pick([1, -1]) } },
      {
        azureDisk: {
          diskName: "d",
          diskURI: "blob:u",
          kind: r.pick(["Shared", "Managed"]),
          cachingMode: "None",
        },
      },
      { azureFile: { secretName: "s", shareName: "share" } },
      { nfs: { server: "nfs.example", path: r.pick(["/export", "export"]) } },
      {
        iscsi: {
          targetPortal: "10.0.0.1:3260",
          iqn: r.pick(["iqn.2001-04.com.example:a", "eui.0123456789abcdef", "naa.0123456789abcdef", "iqn"]),
          lun: r.pick([0, 255, 256]),
          chapAuthSession: r.chance(0.3),
        },
      },
      {
        fc: r.any<Json>([
          { targetWWNs: ["50060e801049cfd1"], lun: 0 },
          { wwids: ["a"] },
          { wwids: ["a"], targetWWNs: ["b"], lun: 256 },
          {},
        ]),
      },
      { rbd: { monitors: r.pick([["a:6789"], []]), image: "i" } },
      { cephfs: { monitors: ["a"], secretFile: "/etc/ceph" } },
      { cinder: { volumeID: "v", secretRef: { name: r.pick(["s", ""]) } } },
      {
        flexVolume: {
          driver: "example.com/driver",
          options: { [r.pick(["a", "kubernetes.io/a", "k8s.io/a"])]: "b" },
        },
      },
      { flocker: r.any<Json>([{ datasetName: "d" }, { datasetUUID: "u" }, { datasetName: "a/b" }, {}]) },
      { portworxVolume: { volumeID: "v" } },
      { scaleIO: { gateway: "g", system: "s", volumeName: "v", secretRef: { name: "s" } } },
      { storageos: { volumeName: r.pick(["v", "V_1"]), volumeNamespace: "n" } },
      { vsphereVolume: { volumePath: "[ds] v.vmdk" } },
      { photonPersistentDisk: { pdID: "p" } },
      { quobyte: { registry: r.pick(["a:7861,b:7861", "a"]), volume: "v", tenant: "t" } },
      { glusterfs: { endpoints: "e", path: r.pick(["p", ""]) } },
      { gitRepo: { repository: "https://git.example/a.git", directory: r.pick([".", "..", "/a"]) } },
      {
        hostPath: {
          path: r.pick(["/var/log", "a/../b"]),
          type: r.pick(["", "Directory", "Socket", "Folder"]),
        },
      },
      {
        csi: {
          driver: r.pick(["csi.example.com", "CSI_driver"]),
          nodePublishSecretRef: { name: r.pick(["s", ""]) },
        },
      },
      {
        downwardAPI: { items: [{ path: "a", fieldRef: { fieldPath: "metadata.uid" } }], defaultMode: 0o644 },
      },
      {
        configMap: {
          name: r.pick(["c", "", "C_1"]),
          items: [{ key: r.pick(["k", "", "k!"]), path: r.pick(["a", "../a", "/a", ""]) }],
          defaultMode: r.pick([0o644, 0o1000]),
        },
      },
      { secret: { secretName: "s", items: [{ key: "a", path: "a", mode: r.pick([0, 0o777, -1]) }] } },
      {
        emptyDir: {
          medium: r.pick(["Memory", "HugePages", "HugePages-2Mi", "Disk"]),
          sizeLimit: r.pick(["1Gi", "-1"]),
        },
      },
    ]),
};
