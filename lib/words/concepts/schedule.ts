import type { Concept } from '../concept.ts';

/** What stands over times of a day, or days, rather than of a video. */
export const schedule: Concept = {
  ar: 'المواعيد, جدول المواعيد, مواعيد, الجدول الزمني',
  cs: 'rozvrh, jízdní řád, časový harmonogram, harmonogram',
  de: 'Fahrplan, Zeitplan, Sendeplan, Stundenplan, Tagesplan, Termine, Spielplan',
  en: 'schedule, timetable, time table, tour dates, opening hours, office hours, upcoming shows, upcoming dates',
  es: 'horario*, fechas de la gira, cronograma',
  fr: 'horaires, emploi du temps, dates de la tournée',
  he: 'לוח זמנים, שעות פתיחה, מערכת שעות',
  hi: 'समय सारणी',
  id: 'jadwal',
  it: 'orari, orario, tabella oraria, date del tour',
  ja: '時刻表, スケジュール, 日程, 開催日程, 営業時間',
  ko: '시간표, 일정, 스케줄, 편성표, 영업시간',
  nl: 'dienstregeling, tijdschema, dagschema, openingstijden, speelschema',
  pl: 'rozkład jazdy, harmonogram, godziny otwarcia, terminarz',
  pt: 'horário*, cronograma, datas da turnê',
  ru: 'расписание, график, режим работы, часы работы',
  sv: 'tidtabell, tidsschema, schema, öppettider, turnédatum',
  tr: 'program takvimi, saatler, tarife, çalışma saatleri, yayın takvimi',
  uk: 'розклад, графік, години роботи',
  vi: 'lịch trình, thời gian biểu, giờ mở cửa, lịch phát sóng',
  zh: '时刻表, 時刻表, 列车时刻, 列車時刻, 日程, 课程表, 課程表, 赛程, 賽程, 营业时间, 營業時間, 节目表, 節目表',
};
