// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rereadbars.h"

#include "tests/bench/cmarkreference.h"
#include "tests/bench/documents.h"
#include "tests/bench/eventloop.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/keys.h"
#include "tests/bench/keystages.h"
#include "tests/bench/measuredwindow.h"

#include "editor/textpane.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int repetitions = 16; // each of two keys: the edit, and its reversal
constexpr std::chrono::milliseconds pause = 60ms;

struct Edit
{
    QString name;
    QString document;
    QString place; // a pattern behind which the caret stands, in the middle of the article
    QString before = {}; // typed beforehand
    QChar letter;
};

const std::array edits{
    Edit{u"definition"_s, u"1m"_s, u"^\\[ref-\\d+\\]: https://example"_s, {}, u'x'},
    Edit{u"footnote"_s, u"footnotes-everywhere"_s, u"[a-z.?]\\[\\^\\d+"_s, {}, u'x'},
    Edit{u"fence"_s, u"1m"_s, u"[.?]\\n\\n"_s, u"``"_s, u'`'},
};

bool goBehind(QPlainTextEdit *pane, const QString &pattern)
{
    const QString text = pane->toPlainText();
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QRegularExpressionMatch match = expression.match(text, text.size() / 2);
    if (!match.hasMatch())
        match = expression.match(text);
    if (!match.hasMatch())
        return false;
    QTextCursor cursor(pane->document());
    cursor.setPosition(int(match.capturedEnd()));
    pane->setTextCursor(cursor);
    pane->centerCursor();
    return true;
}

// A blank line behind it keeps the fence's line its own.
void typeBefore(QPlainTextEdit *pane, const QString &text)
{
    if (text.isEmpty())
        return;
    QTextCursor cursor = pane->textCursor();
    cursor.insertText(text + u"\n\n"_s);
    cursor.setPosition(cursor.position() - 2);
    pane->setTextCursor(cursor);
}

void pressBackspace(QWidget *widget)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &press);
}

// The longest silence of a program that has nothing to do, over as long a time.
double idleSilence(std::chrono::milliseconds time)
{
    Series gaps;
    {
        const Heartbeat heartbeat(gaps);
        rest(time);
    }
    return gaps.quantile(1);
}

} // namespace

QList<Bar> measureRereading(MeasuredWindow &window, Documents &documents)
{
    Bar silence{.id = u"P5 silence"_s,
        .what = u"longest silence while all is read again"_s,
        .reference = u"a program that has nothing to do"_s,
        .limit = {.factor = 1, .allowance = 7},
        .share = 0.95};
    QList<Bar> bars;
    for (const Edit &edit : edits) {
        Bar bar{.id = u"P5 "_s + edit.name,
            .what = u"key that changes all blocks to page"_s,
            .reference = u"cmark alone, parse and render"_s,
            .limit = {.factor = 2}};
        window.open(documents.path(edit.document));
        window.settle();
        if (!goBehind(window.pane(), edit.place))
            bar.fault = u"the document has no such place"_s;
        typeBefore(window.pane(), edit.before);
        const QByteArray bytes = documents.bytes(edit.document);
        KeyStages stages(window);
        for (int each = 0; each < 2 * repetitions && bar.fault.isEmpty(); ++each) {
            window.settle();
            rest(pause);
            Series gaps;
            {
                const Heartbeat heartbeat(gaps);
                stages.begin();
                if (each % 2 == 0)
                    pressKey(window.pane(), edit.letter);
                else
                    pressBackspace(window.pane());
                runUntil([&stages] { return stages.reached(KeyStages::Acknowledged); });
            }
            bar.measured.add(stages.at(KeyStages::Acknowledged));
            bar.stages.add(stages.stamps());
            silence.measured.add(gaps.quantile(1));
            window.settle();
            silence.compared.add(idleSilence(pause));
            bar.compared.add(measureCmark(bytes));
        }
        bars.append(bar);
    }
    bars.append(silence);
    return bars;
}

} // namespace Galley
