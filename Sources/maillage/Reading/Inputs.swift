import Atlas
import Territories

/// All that a run has read.
struct Inputs {
  var territory: Territory
  var networks: [Audited<Network>] = []
  /// The network to which the first is compared, no part of the coverage.
  var comparison: Audited<Network>?
  var boundaryAudits: [Audit]
  var records: [InputRecord] = []
  var provenance: Provenance
  var backdrop = Backdrop.empty

  /// How every file was read.
  var audits: [Audit] { boundaryAudits + networks.flatMap(\.audits) + (comparison?.audits ?? []) }
  /// The sites of all networks.
  var sites: [Site] { networks.flatMap(\.value.sites) }
}
