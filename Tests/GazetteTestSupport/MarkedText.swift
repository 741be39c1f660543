/// Text with its mentions marked: `⟦person:Ada⟧ met ⟦person:her|Ada Lovelace⟧`.
package struct MarkedText {
}
