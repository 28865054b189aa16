package apparat.io.datapackage.rules;

/** A rule that a data set keeps; what breaks it is reported, nothing is changed. */
interface Rule {

  void check(Checked checked, Report report);
}
