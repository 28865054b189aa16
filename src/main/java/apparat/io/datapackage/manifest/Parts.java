package apparat.io.datapackage.manifest;

/** The objects of a description, from the smallest up to the whole. */
final class Parts {

  private static final Part CAMP =
      Part.ours("a camp")
          .texts("id", "name", "name_ru", "letter", "letter_ru", "colour", "colour_dark")
          .numbers("order")
          .lists("people");

  private static final Part WING =
      Part.ours("a wing").texts("wing", "name", "name_ru", "column").lists("bodies", "folded");

  private static final Part PANEL =
      Part.ours("a panel")
          .texts("id", "name", "name_ru", "column", "form", "under")
          .lists("bodies");

  private static final Part APPARAT =
      Part.ours("apparat")
          .lists("period", "key_moments", "languages")
          .texts("default_day")
          .object("approximate", Part.ours("approximate").numbers("day", "month", "year"))
          .list("hierarchy", WING)
          .list("panels", PANEL)
          .list("camps", CAMP);

  private static final Part CONSTRAINTS =
      Part.standard("constraints", "unique", "jsonSchema", "exclusiveMinimum", "exclusiveMaximum")
          .truths("required")
          .texts("pattern")
          .several("enum", "minimum", "maximum", "minLength")
          .numbers("maxLength");

  private static final Part FIELD =
      Part.standard("a field", "title", "type", "format", "description", "example", "examples")
          .texts("name")
          .truths("optional")
          .object("constraints", CONSTRAINTS);

  private static final Part SCHEMA =
      Part.standard("a schema", "$schema", "title", "fieldsMatch", "uniqueKeys", "foreignKeys")
          .list("fields", FIELD)
          .several("primaryKey", "missingValues");

  private static final Part RESOURCE =
      Part.standard(
              "a resource", "title", "type", "format", "scheme", "hash", "bytes", "data", "profile")
          .several("name", "path")
          .perhaps("schema", SCHEMA)
          .perhaps("dialect", Part.standard("a dialect").texts("delimiter"));

  /** A whole description. */
  static final Part PACKAGE =
      Part.standard("the description", "id", "image", "sources", "homepage", "keywords", "profile")
          .texts("name", "title", "description", "version")
          .several("licenses", "contributors")
          .list("resources", RESOURCE)
          .object("apparat", APPARAT);

  private Parts() {}
}
