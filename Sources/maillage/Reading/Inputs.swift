import Atlas
import Studies
import Territories

/// All that a run has read.
struct Inputs: Sendable {
  var territory: Territory
  var networks: [Audited<Network>] = []
  /// The network to which the first is compared, no part of the coverage.
  var comparison: Audited<Network>?
  var boundaryAudits: [Audit]
  var records: [InputRecord] = []
  var provenance: Provenance
  var backdrop = Backdrop.empty
  /// The files that the study is made of, for the manifest.
  var parts: [StudyRequest.Part] = []
  var typologies: [Audited<Typology>] = []
  var grid: Audited<PopulationGrid>?
  /// How files were read that are no part of the study, such as candidates.
  var otherAudits: [Audit] = []

  /// How every file was read.
  var audits: [Audit] {
    boundaryAudits + networks.flatMap(\.audits) + (comparison?.audits ?? [])
      + typologies.flatMap(\.audits) + (grid?.audits ?? []) + otherAudits
  }
  /// What is joined to the territory.
  var supplements: Supplements { Supplements(typologies: typologies.map(\.value), grid: grid?.value) }
  /// The sites of all networks.
  var sites: [Site] { networks.flatMap(\.value.sites) }
}
