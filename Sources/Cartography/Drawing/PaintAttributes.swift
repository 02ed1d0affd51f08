extension Paint {
  /// The paint as attributes; `scale` is 10 where the unit is the tenth of a pixel.
  func attributes(scale: Double, hatches: inout HatchRegister) -> SVGWriter.Attributes {
    fillAttributes(scale, &hatches) + (outline?.attributes(scale: scale) ?? [])
  }

  private func fillAttributes(_ scale: Double, _ hatches: inout HatchRegister) -> SVGWriter.Attributes {
    switch fill {
    case .none: [("fill", "none")]
    case .colour(let colour, let opacity):
      [("fill", .colour(colour))] + (opacity < 1 ? [("fill-opacity", .number(opacity))] : [])
    case .hatch(let hatch): [("fill", .text(hatches.reference(hatch, scale: scale)))]
    }
  }
}

extension Stroke {
  /// The stroke as attributes.
  func attributes(scale: Double) -> SVGWriter.Attributes {
    let line: SVGWriter.Attributes = [("stroke", .colour(colour)), ("stroke-width", .number(width * scale))]
    return dashes.isEmpty ? line : line + [("stroke-dasharray", .numbers(dashes.map { $0 * scale }))]
  }
}
