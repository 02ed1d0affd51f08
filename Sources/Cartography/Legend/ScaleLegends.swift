extension ClassScale {
  /// The legend of the classes: swatches that touch, counts, a swatch for missing values where there are any.
  func block(
    title: String, quantity: Quantity, countTitle: String, opacity: Double = 1, _ style: Style
  ) -> LegendBlock {
    let showsCounts = !countTitle.isEmpty
    var items = zip(labels(quantity, style.words), colours).enumerated().map { place, entry in
      LegendItem(
        .surface(Paint(fill: .colour(entry.1, opacity: opacity))), entry.0,
        count: showsCounts ? style.words.numbers.string(Double(counts[place])) : nil)
    }
    if missing > 0 {
      items.append(
        LegendItem(
          .surface(Paint(fill: style.theme.missing)), style.words.missing,
          count: showsCounts ? style.words.numbers.string(Double(missing)) : nil))
    }
    let notes = style.words.leftClosed.isEmpty || bounds.isEmpty ? [] : [style.words.leftClosed]
    return LegendBlock(title: title, countTitle: countTitle, items: items, isContinuous: true, notes: notes)
  }
}

extension SizeScale {
  /// The legend of the circles: round quantities inside one another.
  func block(title: String, quantity: Quantity, colour: Colour, _ style: Style) -> LegendBlock {
    let samples = samples.map { value in
      LegendCircles.Sample(
        radius: radius(value),
        text: style.words.numbers.string(value, decimals: quantity.decimals, unit: quantity.unit))
    }
    return LegendBlock(title: title, circles: LegendCircles(samples: samples, colour: colour))
  }
}
