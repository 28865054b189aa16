package apparat.view.hierarchy;

/** In which letters names are written. */
public enum Language {
  EN,
  RU
}
