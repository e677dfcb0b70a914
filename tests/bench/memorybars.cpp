// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memorybars.h"

#include "tests/bench/documents.h"
#include "tests/bench/eventloop.h"
#include "tests/bench/measuredwindow.h"
#include "tests/bench/processtree.h"
#include "tests/bench/randomsource.h"
#include "tests/bench/starter.h"

#include "document/documentsession.h"
#include "document/snapshotbuilder.h"
#include "editor/textpane.h"
#include "preview/codecolouring.h"

#include <QCoreApplication>
#include <QTextCursor>

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Case
{
    QString document;
    double factor;
};

const std::array cases{Case{u"100k"_s, 1.25}, Case{u"1m"_s, 1.7}, Case{u"10m"_s, 3}};

constexpr int repetitions = 30;

constexpr int edits = 2000;
constexpr int editsOfABreath = 20;

void editSomewhere(QTextDocument *document, RandomSource &random)
{
    QTextCursor cursor(document);
    cursor.setPosition(random.below(document->characterCount() - 1));
    switch (random.below(8)) {
    case 0:
        cursor.insertText(u"\n"_s);
        break;
    case 1:
        cursor.insertText(u"\n\nA paragraph that was not there before.\n\n"_s);
        break;
    case 2:
        cursor.insertText(u"*"_s);
        break;
    case 3:
    case 4:
        cursor.deleteChar();
        break;
    default:
        cursor.insertText(u" word"_s);
        break;
    }
}

// What differs between a snapshot and one that is built anew; nothing where nothing does.
QString differenceFromAnew(const DocumentSnapshot &snapshot)
{
    const auto anew = buildSnapshot({.text = snapshot.source(),
        .revision = snapshot.revision(),
        .serial = snapshot.serial(),
        .surroundings = snapshot.surroundings(),
        .markdown = {.colouring = syntaxColouring()}});
    if (anew->blockCount() != snapshot.blockCount())
        return u"%1 blocks instead of %2"_s.arg(snapshot.blockCount()).arg(anew->blockCount());
    for (int i = 0; i < anew->blockCount(); ++i) {
        if (anew->block(i)->html != snapshot.block(i)->html || anew->rangeOfBlock(i) != snapshot.rangeOfBlock(i))
            return u"block %1 is not what its text says"_s.arg(i);
    }
    return {};
}

} // namespace

QList<Bar> measureMemory(Documents &documents)
{
    QList<Bar> bars;
    Starter ours(u"galley-bench-observed"_s);
    Starter bare(u"galley-bench-bare-page"_s);
    for (const Case &each : cases) {
        Bar bar{.id = u"P11 "_s + each.document,
            .what = u"memory of all processes"_s,
            .reference = u"bare WebEngine view"_s,
            .limit = {.factor = each.factor},
            .unit = u"MB"_s};
        const QString path = documents.path(each.document);
        for (int repetition = 0; repetition < repetitions; ++repetition) {
            bar.measured.add(ours.memoryAt("settled", path));
            bar.compared.add(bare.memoryAt("preview", path));
        }
        if (bar.measured.least() < 0)
            bar.fault = u"the program did not come to rest"_s;
        bars.append(bar);
    }
    return bars;
}

QList<Bar> measureLongWriting(MeasuredWindow &window, Documents &documents, const QString &document)
{
    Bar bar{.id = u"P12 "_s + document,
        .what = u"memory after %1 random edits"_s.arg(edits),
        .reference = u"memory before them"_s,
        .limit = {.factor = 1.1},
        .unit = u"MB"_s};
    window.open(documents.path(document));
    window.settle();
    const qint64 process = QCoreApplication::applicationPid();
    RandomSource random(12);
    for (int done = 0; done <= edits; ++done) {
        if (done == editsOfABreath) // what is made once is there
            bar.compared.add(memoryOfTree(process));
        editSomewhere(window.pane()->document(), random);
        QCoreApplication::processEvents();
        if (done % editsOfABreath == 0)
            window.settle();
    }
    window.settle();
    rest(1s);
    bar.measured.add(memoryOfTree(process));
    bar.fault = differenceFromAnew(*window.session()->current());
    return {bar};
}

} // namespace Galley
