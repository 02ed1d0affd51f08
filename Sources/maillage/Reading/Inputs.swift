import Atlas
import Territories

/// All that a run has read.
struct Inputs {
  var territory: Territory
  var networks: [Audited<Network>] = []
  var boundaryAudits: [Audit]
  var records: [InputRecord] = []
  var provenance: Provenance
  var backdrop = Backdrop.empty

  /// How every file was read.
  var audits: [Audit] { boundaryAudits + networks.flatMap(\.audits) }
  /// The sites of all networks.
  var sites: [Site] { networks.flatMap(\.value.sites) }
}
