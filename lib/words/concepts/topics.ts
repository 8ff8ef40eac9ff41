import type { Concept } from '../concept.ts';

/** What stands over a list of things that are spoken of, without times. */
export const topics: Concept = {
  ar: 'في هذه الحلقة, في هذا الفيديو, المواضيع, نناقش, نتحدث عن, أهم النقاط',
  cs: 'témata, v tomto díle, v tomto videu, probíráme, mluvíme o, dozvíte se',
  de: 'Themen, in dieser Folge, in diesem Video, wir sprechen über, darum geht es, darüber reden wir, ihr erfahrt',
  en: 'topics, we riff on, we discuss, we talk about, we cover, we explore, in this episode, in this video, in this conversation, in this interview, in this course, key points, key takeaways, highlights, you will learn, you ll learn, key insights, discussed, agenda',
  es: 'temas, en este vídeo, en este episodio, hablamos de, hablamos sobre, puntos clave, aprenderás, en este capítulo',
  fr: 'thèmes, sujets, dans cette vidéo, dans cet épisode, nous parlons de, on parle de, points clés, au menu, vous apprendrez',
  he: 'נושאים, בפרק הזה, בסרטון הזה, על מה דיברנו, מה בפרק, נקודות עיקריות',
  hi: 'विषय, इस वीडियो में, इस एपिसोड में, मुख्य बिंदु',
  id: 'topik, dalam video ini, di video ini, di episode ini, pembahasan, kami membahas, poin penting',
  it: 'argomenti, temi, in questo video, in questa puntata, in questo episodio, parliamo di, punti chiave',
  ja: 'トピック, テーマ, この動画では, 今回の内容, 話題, ポイント, 話したこと',
  ko: '주제, 이번 영상에서, 이번 에피소드, 주요 내용, 다루는 내용, 핵심 내용',
  nl: 'onderwerpen, in deze video, in deze aflevering, we praten over, we bespreken, je leert',
  pl: 'tematy, w tym odcinku, w tym filmie, rozmawiamy o, dowiesz się',
  pt: 'temas, tópicos, neste vídeo, neste episódio, falamos sobre, assuntos, você vai aprender, pontos principais',
  ru: 'темы, в этом выпуске, в этом видео, в выпуске, обсуждаем, говорим о, о чём видео, вы узнаете',
  sv: 'ämnen, i det här avsnittet, i den här videon, vi pratar om, du lär dig',
  tr: 'konular, bu videoda, bu bölümde, neler konuştuk, konuştuklarımız, öne çıkanlar',
  uk: 'теми, у цьому випуску, у цьому відео, обговорюємо, говоримо про, ви дізнаєтесь',
  vi: 'chủ đề, trong video này, trong tập này, nội dung chính, bạn sẽ học',
  zh: '话题, 話題, 主题, 主題, 本期看点, 重点, 重點, 讨论内容, 要点',
};
