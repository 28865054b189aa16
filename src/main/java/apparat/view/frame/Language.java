package apparat.view.frame;

/** In which letters names are written. */
public enum Language {
  EN,
  RU
}
