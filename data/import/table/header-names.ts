/** Headers that tables have for what we know, in English and twenty other languages, and in tools that export tables. */
import type { Role } from "./mapping.ts";

/** Names as `plainHeader` gives them, the surest first, with commas between. */
const NAMES: readonly (readonly [Role, string])[] = [
  [
    "end",
    "end, end date, enddate, date end, event end, end datetime, finish, ends, until, to, to date, date to, last day, bis, ende, enddatum, datum bis, fin, date de fin, date fin, jusqu a, hasta, fecha fin, fecha de fin, fecha final, termino, data fine, data di fine, data de fim, data fim, einddatum, дата окончания, 结束, 結束, 終了",
  ],
  ["earliest", "earliest, earliest date, not before, earliest start, terminus post quem, fruhestens, au plus tot"],
  ["latest", "latest, latest date, not after, latest end, terminus ante quem, spatestens, au plus tard"],
  [
    "start",
    "start, start date, startdate, date start, event date, begin, begins, begin date, date begin, beginning, event start, start datetime, date, datetime, date time, when, day date, point in time, dates, from, from date, date from, timestamp, von, anfang, beginn, datum, datum von, startdatum, wann, date de debut, date debut, debut, quand, fecha, fecha inicio, fecha de inicio, inicio, desde, cuando, timeflow start, date utc, utc date, date gmt, datetime utc, date local, local date, published at, created at, occurred at, date of event, incident date, date occurred, due, due date, data inizio, data di inizio, data de inicio, begindatum, дата, дата начала, 日期, 日付, 开始, 開始, tarih, tanggal, التاريخ, 날짜",
  ],
  ["end-year", "end year, year end, year to, endjahr, annee de fin, ano final"],
  ["end-month", "end month, endmonat, mois de fin, mes final"],
  ["end-day", "end day, endtag, jour de fin, dia final"],
  ["end-time", "end time, endzeit, heure de fin, hora fin"],
  [
    "year",
    "year, start year, year start, year from, jahr, annee, ano, iyear, anno, jaar, rok, год, 年, 年份, yil, tahun, السنة, 연도",
  ],
  ["month", "month, start month, monat, mois, mes, imonth"],
  ["day", "day, start day, tag, jour, dia, iday"],
  [
    "time",
    "time, start time, time of day, hour, uhrzeit, zeit, heure, hora, time utc, utc time, time gmt, time local, local time",
  ],
  [
    "wording",
    "display date, date wording, date text, date as written, date original, original date, verbatim date, date in words, datum wortlaut, date affichee, fecha texto, approxdate, date label",
  ],
  ["precision", "precision, date precision, time precision, date prec, genauigkeit, prazision, certainty of date"],
  ["title-short", "short title, title short, kurztitel, titre court, titulo corto"],
  [
    "title",
    "title, headline, event, event title, label, name, event name, item label, what, subject line, heading, titel, ereignis, uberschrift, schlagzeile, bezeichnung, was, titre, evenement, intitule, quoi, titulo, titular, evento, acontecimiento, que, nombre, timeflow label, dyad name, conflict name, titolo, gebeurtenis, tytul, wydarzenie, событие, название, заголовок, 事件, 标题, 標題, タイトル, 出来事, titulek, nazev, udalost, handelse, hendelse, begivenhed, rubrik, overskrift, olay, baslik, peristiwa, judul, الحدث, العنوان, 사건, 제목",
  ],
  [
    "summary",
    "summary, description, text, content text, content, details, detail, notes, note, desc, body, abstract, info, information, what happened, event description, narrative, beschreibung, zusammenfassung, inhalt, notizen, resume, descriptif, texte, detalles, descripcion, resumen, texto, notas, item description, testo, descrizione, descricao, omschrijving, beschrijving, opis, описание, текст, 描述, 说明, 說明, 内容, 內容, 説明, 詳細, popis, beskrivelse, beskrivning, aciklama, deskripsi, الوصف, 내용, 설명",
  ],
  [
    "lane",
    "lane, group, category, track, type, event type, theme, topic, categoria, grupo, tipo, gruppe, kategorie, spur, thema, groupe, categorie, piste, tema, typ, timeflow track",
  ],
  [
    "place",
    "place, location, where, city, venue, where coordinates, location label, place label, ort, wo, schauplatz, lieu, ou, endroit, ville, lugar, donde, ubicacion, ciudad, address, luogo, plaats, miejsce, место, 地点, 地點, 場所, misto, sted, plats, yer, lokasi, tempat, المكان, 장소",
  ],
  ["latitude", "latitude, lat, breite, breitengrad, latitud, y coordinate"],
  ["longitude", "longitude, lon, lng, long, lange, langengrad, longitud, x coordinate"],
  [
    "coordinates",
    "coordinates, coords, coordinate, coordinate location, lat lon, lat lng, lat long, latitude longitude, latlng, koordinaten, coordonnees, coordenadas, geo",
  ],
  [
    "actors",
    "actors, actor, actor1, actor2, side a, side b, participants, people, who, persons, involved, perpetrator, akteure, akteur, beteiligte, wer, personen, acteurs, acteur, qui, personnes, actores, quien, quienes, personas",
  ],
  [
    "subject",
    "tags, tag list, keywords, subject, subjects, facet, associations, labels, sub event type, schlagworte, schlagworter, stichworte, mots cles, etiquettes, etiquetas, palabras clave, temas",
  ],
  [
    "source-title",
    "source title, title of source, article title, document title, source headline, article, quellentitel, titre de la source, titulo de la fuente",
  ],
  [
    "source",
    "source, sources, source name, source office, source article, citation, citations, reference, references, record, primary source, outlet, newspaper, publication, publisher, reported by, according to, quelle, quellen, nachweis, beleg, belege, source s, reference s, fuente, fuentes, referencia, referencias, source id, source ids, scite, fonte, fonti, bron, bronnen, zrodlo, источник, источники, 来源, 來源, 出典, fonte primaria, fuente primaria, zdroj, zdroje, kilde, kilder, kalla, kallor, kaynak, sumber, المصدر, 출처",
  ],
  ["author", "author, authors, by, byline, reporter, autor, verfasser, auteur, auteurs, autores"],
  [
    "published",
    "published, publication date, date published, pub date, published on, source date, veroffentlicht, erscheinungsdatum, date de publication, publie le, publicado, fecha de publicacion",
  ],
  [
    "url",
    "url, urls, link, links, link source, source url, source link, source urls, web, website, web page, href, uri, permalink, lien, liens, enlace, enlaces, verweis, adresse web",
  ],
  [
    "id",
    "id, event id, unique id, identifier, key, item, event id cnty, nr, no, number, kennung, identifiant, identificador, uid",
  ],
  [
    "media",
    "media, media url, image, image url, picture, photo, video, thumbnail, media link, bild, foto, image link, imagen",
  ],
  ["credit", "media credit, credit, image credit, photo credit, credits, bildnachweis, credit photo, credito"],
  ["caption", "media caption, caption, image caption, bildunterschrift, legende, pie de foto"],
  ["quote", "quote, quotation, excerpt, verbatim, zitat, wortlaut, citation textuelle, extrait, cita"],
  ["page", "page, pages, paragraph, locator, p, seite, absatz, paragraphe, pagina, parrafo"],
  ["speaker", "speaker, said by, who says, sprecher, locuteur, portavoz"],
  ["speaker-role", "role, speaker role, function, funktion, fonction, cargo"],
  ["low", "low, low estimate, deaths low, fatalities low, min, minimum, lowest"],
  ["high", "high, high estimate, deaths high, fatalities high, max, maximum, highest"],
  [
    "best",
    "best, best estimate, fatalities, deaths, killed, casualties, dead, death toll, figure, tote, opfer, morts, victimes, muertos, victimas",
  ],
  ["follows", "follows, follows id, after event, previous, previous event, folgt auf, suit, sigue a"],
  ["emphasis", "emphasis, importance, priority, weight, wichtigkeit, gewicht, importancia, significance"],
];

/** What a header stands for, with the place of its name among those of its role: the lower, the surer. */
export const ROLE_OF_HEADER: ReadonlyMap<string, { readonly role: Role; readonly rank: number }> = new Map(
  NAMES.flatMap(([role, names]) =>
    names
      .split(", ")
      .map((name, rank): [string, { readonly role: Role; readonly rank: number }] => [name, { role, rank }]),
  ),
);
