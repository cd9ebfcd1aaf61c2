/** Words of dates in other languages and spellings, as the rules read them. */
import { expect, test } from "vitest";
import { saidLines, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";
import { bareWords, plainWords } from "./plain-words.ts";

test.each([
  ["monday", "montag; lundi; lunes; الاثنين; понедельник; понедельника"],
  ["tuesday", "dienstag; mardi; martes; الثلاثاء; вторник; вторника"],
  ["wednesday", "mittwoch; mercredi; miércoles; الأربعاء; среда; среду; среды"],
  ["thursday", "donnerstag; jeudi; jueves; الخميس; четверг; четверга"],
  ["friday", "freitag; vendredi; viernes; الجمعة; пятница; пятницу; пятницы"],
  ["saturday", "samstag; sonnabend; samedi; sábado; السبت; суббота; субботу; субботы"],
  ["sunday", "sonntag; dimanche; domingo; الأحد; воскресенье; воскресенья"],
  ["day before yesterday", "vorgestern; avant-hier; anteayer; antes de ayer; أول أمس; позавчера"],
  ["day after tomorrow", "übermorgen; après-demain; pasado mañana; послезавтра"],
  ["yesterday", "gestern; hier; ayer; أمس; вчера"],
  ["today", "heute; aujourd'hui; hoy; اليوم; сегодня"],
  ["tomorrow", "morgen; demain; mañana; غدا; завтра"],
  ["week", "woche; semaine; semana; الأسبوع; неделя; неделе"],
  ["month", "monat; mois; mes; الشهر; месяц; месяце"],
  ["year", "jahr; année; año; السنة; العام; год; году"],
  [
    "last",
    "letzten; letzte; letzter; letztes; letztem; vergangenen; vergangene; прошлый; прошлой; прошлую; прошлом; прошлое",
  ],
  ["next", "nächsten; nächste; nächster; nächstes; следующий; следующей; следующую; следующем"],
  ["last", "lunes dernier; lunes dernière; lunes pasado; lunes pasada; lunes الماضي; lunes الماضية"],
  ["next", "lunes prochain; lunes prochaine; lunes próximo; lunes próxima; lunes القادم; lunes المقبل"],
])("%s is meant by %s", (english, words) => {
  for (const word of words.split("; "))
    expect(plainWords(word), word).toBe(word.startsWith("lunes ") ? `${english} monday` : english);
});

test.each([
  ["Last Mon., 3:30 p.m.", "last monday, 3:30 pm"],
  ["3:30 A.M. Tue.", "3:30 am tuesday"],
  ["3:30 a. m. Monday", "3:30 am monday"],
  ["3 am Monday", "3 am monday"],
  ["12 am Sunday", "12 am sunday"],
  ["12.30 am Sunday", "12.30 am sunday"],
  ["0:30 am Friday", "0:30 am friday"],
  ["15:30 am Montag", "15:30 monday"],
  ["um 3 Uhr am Montag", "um 3 uhr monday"],
  ["am Montag", "monday"],
  ["am letzten Montag", "last monday"],
  ["in der letzten Woche", "in last week"],
  ["in der Woche", "in week"],
  ["die Woche", "week"],
  ["den Montag", "monday"],
  ["le mois dernier", "last month"],
  ["le 3 mai", "le 3 mai"],
  ["la semana pasada", "last week"],
  ["el lunes próximo", "next monday"],
  ["el año", "year"],
  ["il mois", "month"],
  ["في يوم الاثنين", "monday"],
  ["в понедельник", "monday"],
  ["во вторник", "tuesday"],
  ["на прошлой неделе", "last week"],
  ["l'année dernière", "last year"],
  ["dans l'année", "dans year"],
  ["al'année", "al'annee"],
  ["1l'année", "1l'annee"],
  ["Mons, Tues., Weds, Thu. Thur. Thurs", "monday, tuesday, wednesday, thursday thursday thursday"],
  ["Fri", "friday"],
  ["Sat.", "saturday"],
  ["Sun", "sunday"],
  ["Sun. morning", "sunday morning"],
  ["Mon.day", "monday.day"],
  ["Dr. Sun", "dr. sunday"],
  ["one two three four five six seven eight nine ten eleven twelve", "1 2 3 4 5 6 7 8 9 10 11 12"],
  ["Monday's", "monday"],
  ["the plan's end", "the plan end"],
  ["plans's", "plans"],
  ["'one'", "'one'"],
  ["monica", "monica"],
  ["Montags", "montags"],
  ["12monday", "12monday"],
  ["a  week", "a week"],
  ["date;", "date"],
  ["date!", "date"],
  ["date:", "date"],
  ["date,", "date"],
  ["date.", "date"],
  ["date .", "date ."],
  ["3 p.m", "3 pm"],
  ["3 pm.x", "3 pm.x"],
  ["p.mx", "p.mx"],
  ["last 's", "last 's"],
])("%j is read as %j", (text, words) => {
  expect(plainWords(text)).toBe(words);
});

test.each([
  ["on monday", "monday"],
  ["on, monday", "monday"],
  ["on or after monday", "on or after monday"],
  ["at some point on monday", "monday"],
  ["at some time in may", "may"],
  ["at noon", "noon"],
  ["at the latest monday", "at the latest monday"],
  ["at the earliest monday", "at the earliest monday"],
  ["in may", "may"],
  ["during may", "may"],
  ["the week", "week"],
  ["of may", "may"],
  ["sometime in may", "may"],
  ["some time in may", "may"],
  ["of on in may", "may"],
  ["the", "the"],
  ["at", "at"],
  ["one monday", "one monday"],
  ["monday on may", "monday on may"],
  ["inside", "inside"],
])("small words in front say nothing: %j is %j", (text, words) => {
  expect(bareWords(text)).toBe(words);
});

test.each([
  "not until Monday",
  "certainly not before Monday",
  "not long after Monday",
  "long before Monday",
  "not by Monday",
  "soon 2012-",
  "2012 onwardly",
  "halfway between Monday and Thursday",
  "away from Monday to Thursday",
  "Monday or sooner",
  "every week before last",
  "just this week",
  "soon later this week",
  "earlier this week again",
  "the market week of 12 September 2016",
  "hardly late on Monday",
  "not three days ago",
  "what a week later",
  "within another week",
  "1850 or soon",
  "1850 probably not",
  "13:04 local time zone",
  "flight 1304 gmt",
  "1304 hours late",
])("words that say something else of a date leave it none: %s", (text) => {
  expect(saidLines(text, WEDNESDAY)).toEqual([`“${text}” is no date that is understood. …`]);
});

test("words that are no date are shown as far as 40 characters", () => {
  const words = "x".repeat(40);
  expect(saidLines(words)).toEqual([`“${words}” is no date that is understood. …`]);
  expect(saidLines(`${words}y`)).toEqual([`“${words}…” is no date that is understood. …`]);
});
