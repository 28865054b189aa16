package apparat.history.naming;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short Russian names of bodies, which tables do not have: the abbreviation that the name itself
 * gives in brackets, else the name with its usual words contracted as Russian contracts them.
 */
final class ShortName {

  /** {@code Центральный комитет (ЦК) РКП(б)}, {@code Красный интернационал ... (Профинтерн)}. */
  private static final Pattern GIVEN =
      Pattern.compile("\\s\\((?:(\\p{Lu}{2,})\\)|(\\p{Lu}[\\p{L} ]*)\\)$)");

  /** Several names of different times: which of them holds on a day the short one would not say. */
  private static final Pattern SEVERAL = Pattern.compile("\\p{L} \\(|; ");

  private static final Pattern REMARK = Pattern.compile("\\s+\\([^()]*\\)$");

  private static final Map<String, String> CONTRACTED = new LinkedHashMap<>();

  static {
    CONTRACTED.put("Народный комиссариат по делам ", "НК ");
    CONTRACTED.put("Народный комиссариат ", "НК ");
    CONTRACTED.put("Совет народных комиссаров ", "СНК ");
    CONTRACTED.put("Высший совет народного хозяйства", "ВСНХ");
    CONTRACTED.put("Центральный комитет ", "ЦК ");
    CONTRACTED.put("Политическое бюро ЦК", "Политбюро");
    CONTRACTED.put("Организационное бюро ЦК", "Оргбюро");
    CONTRACTED.put("Секретариат ЦК", "Секретариат");
    CONTRACTED.put("Полномочное представительство в", "В");
    CONTRACTED.put("Торговое представительство ", "Торгпр. ");
    CONTRACTED.put("Революционный военный совет", "Реввоенсовет");
    CONTRACTED.put("Агитационно-пропагандистский отдел ЦК", "Агитпроп");
    CONTRACTED.put("Московский комитет", "МК");
    CONTRACTED.put("Московский совет", "Моссовет");
    CONTRACTED.put("военный округ", "ВО");
    CONTRACTED.put(" РКП(б) – ВКП(б)", "");
    CONTRACTED.put(" – ", "/");
  }

  private ShortName() {}

  /** Empty where several names are given in one. */
  static Optional<String> of(String name) {
    Optional<String> given = GIVEN.matcher(name).results().map(ShortName::inside).findFirst();
    String contracted = REMARK.matcher(name).replaceFirst("");
    if (given.isPresent() || SEVERAL.matcher(contracted).find()) {
      return given;
    }
    for (Map.Entry<String, String> one : CONTRACTED.entrySet()) {
      contracted = contracted.replace(one.getKey(), one.getValue());
    }
    return Optional.of(contracted);
  }

  /** The name as far as the first abbreviation or remark that it gives in brackets. */
  static String plain(String name) {
    Matcher given = GIVEN.matcher(name);
    return REMARK.matcher(given.find() ? name.substring(0, given.start()) : name).replaceFirst("");
  }

  private static String inside(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }
}
