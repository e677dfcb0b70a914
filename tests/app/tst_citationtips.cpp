// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citationtips.h"

#include "document/documentsession.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "preview/previewpane.h"
#include "tests/app/snapshotof.h"
#include "tests/document/bibliography/surroundingswith.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCitationTips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSources_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QStringList() << u""_s;
        QTest::newRow("one") << QStringList{u"1"_s} << u"<p><b>[1]</b> First &amp; last</p>"_s;
        QTest::newRow("two, one unknown") << QStringList{u"2"_s, u"7"_s} << u"<p><b>[2]</b> Second</p>"_s;
        QTest::newRow("a key") << QStringList{u"knuth"_s} << u""_s;
    }
    void tellsSources()
    {
        QFETCH(QStringList, keys);
        QTEST(sourceTip(*snapshotOf(u"So [1, 2].\n\n## Sources\n\n1. *First* & [last](x)\n2. Second\n"_s), keys), "expected");
    }

    void tellsEntries()
    {
        SnapshotInput input;
        input.text = SourceText(u"So [@moxon].\n"_s);
        input.surroundings = surroundingsWith(u"@book{moxon, author = {Moxon, J}, year = 1683, title = {A & B}, publisher = {P}}"_s);
        const DocumentSnapshotPtr snapshot = buildSnapshot(input);
        QCOMPARE(sourceTip(*snapshot, {u"moxon"_s, u"gone"_s}), u"<p><b>Moxon 1683</b> A &amp; B<br>P</p>"_s);
    }

    void showsThemOverTheText()
    {
        TextPane pane;
        PreviewPane preview;
        DocumentSession session({.threads = 0, .markdown = {}});
        CitationTips tips(&pane, &preview, &session, [](qsizetype) { return u"<p>other</p>"_s; }, nullptr);
        const QString text = u"So it is [1].\n\n## Sources\n\n1. First\n"_s;
        pane.source()->load(SourceText(text));
        session.load(pane.source()->text(), pane.source()->revision());
        pane.resize(700, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const auto restAt = [&pane](qsizetype position) {
            pane.setSelection({position, position});
            const QPoint place = pane.cursorRect().center();
            QHelpEvent event(QEvent::ToolTip, place, pane.viewport()->mapToGlobal(place));
            QCoreApplication::sendEvent(pane.viewport(), &event);
        };
        restAt(text.indexOf(u"1]"_s));
        QCOMPARE(QToolTip::text(), u"<p><b>[1]</b> First</p><p>other</p>"_s);
        Q_EMIT preview.citationHovered({});
        QTRY_VERIFY(!QToolTip::isVisible());
        restAt(3);
        QVERIFY(!QToolTip::isVisible());
    }

    void isShort()
    {
        QString text = u"So [1-40].\n\n## Sources\n\n"_s;
        QStringList keys;
        for (int i = 1; i <= 40; ++i) {
            text += u"%1. %2\n"_s.arg(i).arg(QString(5000, u'x'));
            keys += QString::number(i);
        }
        QVERIFY(sourceTip(*snapshotOf(text), keys).size() < 3000);
    }
};

QTEST_MAIN(TestCitationTips)
#include "tst_citationtips.moc"
