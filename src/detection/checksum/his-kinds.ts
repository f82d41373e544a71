import type { HisKind } from "./his-key.ts";

/**
 * The kinds of identifiable keys of Azure services, with the checksum seeds that are known.
 *
 * @see https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs
 */
export const HIS_KINDS = {
  storage: { bytes: 64, signature: "+ASt", seeds: { Default0: "account key" } },
  cosmos: {
    bytes: 64,
    signature: "ACDb",
    seeds: {
      MastRW00: "read-write key",
      MastRO00: "read-only key",
      Resour00: "resource token key",
      Encryp00: "encryption key",
      SystRW00: "system read-write key",
      SystRO00: "system read-only key",
      SysAll00: "system key",
    },
  },
  batch: { bytes: 64, signature: "+ABa", seeds: { AbAcct00: "account key" } },
  studioClassic: { bytes: 64, signature: "+AMC", seeds: { Classic0: "web service key" } },
  apiManagement: {
    bytes: 64,
    signature: "APIM",
    seeds: {
      Tenant00: "direct management key",
      // Not a mistake: upstream uses the seed of IoT Hub for subscription keys.
      IoTHub00: "subscription key",
      Gatewy00: "gateway key",
      GitKey00: "repository key",
    },
  },
  serviceBus: { bytes: 32, signature: "+ASb", seeds: messagingSeeds() },
  eventHubs: { bytes: 32, signature: "+AEh", seeds: messagingSeeds() },
  relay: { bytes: 32, signature: "+ARm", seeds: messagingSeeds() },
  iot: {
    bytes: 32,
    signature: "AIoT",
    seeds: { IoTHub00: "IoT Hub key", DpsKey00: "provisioning service key", Device00: "device key" },
  },
  eventGrid: { bytes: 32, signature: "AZEG", seeds: { SendRecv: "access key", Default0: "access key" } },
  redis: { bytes: 32, signature: "AzCa", seeds: { Access00: "access key" } },
  containerRegistry: { bytes: 39, signature: "+ACR", seeds: { ACRDflt0: "registry password" } },
  search: { bytes: 39, signature: "AzSe", seeds: { PAdmin00: "admin key", Query000: "query key" }, alphabet: "alnum" },
  functions: {
    bytes: 40,
    signature: "AzFu",
    seeds: { Functi00: "function key", Master00: "master key", System00: "system key" },
    alphabet: "base64url",
  },
} as const satisfies Record<string, HisKind>;

function messagingSeeds(): Readonly<Record<string, string>> {
  return {
    Send0000: "send key",
    Manage00: "manage key",
    Listen00: "listen key",
    System00: "system key",
    Unknown0: "access key",
  };
}
