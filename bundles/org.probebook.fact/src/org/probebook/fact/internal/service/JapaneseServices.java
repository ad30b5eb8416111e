// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.service;

import org.probebook.fact.Fact.ServiceState;
import org.probebook.fact.Span;
import org.probebook.fact.internal.text.Chars;

/** Services in Japanese sentences: the name stands before the word, and what is done with it behind. */
final class JapaneseServices {
    private static final String SERVICE = "サービス";
    private static final int LONGEST = 60;
    private static final int NEAR = 24;

    private JapaneseServices() {
    }

    static void find(String text, int from, int to, ServiceReader.Found found) {
        for (int at = text.indexOf(SERVICE, from); at >= 0 && at < to; at = text.indexOf(SERVICE, at + SERVICE.length())) {
            int start = start(text, from, at);
            int end = Chars.skipBlanksBack(text, at);
            while (end > start && "」』\"”".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end - start > 1) {
                said(text, start, end, Math.min(to, at + SERVICE.length() + NEAR), at + SERVICE.length(), found);
            }
        }
    }

    private static void said(String text, int start, int end, int limit, int behind, ServiceReader.Found found) {
        int stop = sentenceEnd(text, behind, limit);
        String rest = text.substring(behind, stop);
        ServiceState state = rest.contains("再起動") || rest.contains("再開")
                ? ServiceState.RESTART
                : rest.contains("停止") ? ServiceState.STOPPED : rest.contains("開始") || rest.contains("起動") ? ServiceState.RUNNING : null;
        boolean trouble = rest.contains("応答") || rest.contains("失敗") || rest.contains("エラー") || rest.contains("終了");
        if (state == null && !trouble) {
            return;
        }
        boolean asked = state != null && !trouble && Chars.at(rest, 0) == 'を' && !rest.contains("できません") && !rest.contains("ない")
                && !rest.contains("と、") && !rest.contains("場合") && !rest.contains("たとき");
        ServiceName name = new ServiceName(text.substring(start, end), 0, new Span(start, end));
        found.accept(name, asked ? state : ServiceState.MENTIONED, asked, 0.75);
    }

    private static int sentenceEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && text.charAt(end) != '。' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** Names are Latin letters and Katakana; a particle before them, a Hiragana letter, ends them. */
    private static int start(String text, int from, int at) {
        int start = at;
        while (start > from && at - start < LONGEST) {
            char c = text.charAt(start - 1);
            if ("「『\"“".indexOf(c) >= 0 && start < at - 1) {
                break;
            }
            boolean katakana = c >= 0x30A0 && c <= 0x30FF;
            if (!katakana && !Chars.word(c) && !Chars.blank(c) && "」』\"”-./()".indexOf(c) < 0) {
                break;
            }
            start--;
        }
        return Chars.skipBlanks(text, start);
    }
}
