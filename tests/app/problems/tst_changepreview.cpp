// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/changepreview.h"

#include "app/theme.h"
#include "tests/app/snapshotof.h"

#include <QTest>
#include <QTextDocument>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString plain(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

class ChangePreviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatGoesAndWhatComes_data();
    void showsWhatGoesAndWhatComes();
    void marksBothSides();
    void countsWhatItLeavesOut();
    void shortensLongTexts();
};

void ChangePreviewTest::showsWhatGoesAndWhatComes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SourceRange>("range");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in a line") << u"strong abilities ."_s << SourceRange{16, 18} << u"."_s << u"strong abilities .."_s;
    QTest::newRow("other lines are left out") << u"one\ntwo three\nfour"_s << SourceRange{8, 13} << u"3"_s << u"two three3"_s;
    QTest::newRow("a line end is shown") << u"a b"_s << SourceRange{1, 2} << u"\n"_s << u"a ↵ b"_s;
    QTest::newRow("markup is text") << u"<b>&amp;"_s << SourceRange{0, 0} << u"<i>"_s << u"<i><b>&amp;"_s;
    QTest::newRow("empty text") << QString() << SourceRange{0, 0} << u"# T"_s << u"# T"_s;
}

void ChangePreviewTest::showsWhatGoesAndWhatComes()
{
    QFETCH(QString, text);
    QFETCH(SourceRange, range);
    QFETCH(QString, replacement);
    QFETCH(QString, expected);
    const auto snapshot = snapshotOf(text);
    const QString html = changePreview(*snapshot, {snapshot->revision(), {{range, replacement}}, {}}, theme(ThemeName::Light));
    QCOMPARE(plain(html).simplified(), expected.simplified());
}

void ChangePreviewTest::marksBothSides()
{
    const auto snapshot = snapshotOf(u"old"_s);
    const Theme &dark = theme(ThemeName::Dark);
    const QString html = changePreview(*snapshot, {snapshot->revision(), {{{0, 3}, u"new"_s}}, {}}, dark);
    QVERIFY(html.contains(dark.error.name()) && html.contains("line-through"_L1));
    QVERIFY(html.contains(dark.accent.name()) && html.contains("underline"_L1));
}

void ChangePreviewTest::countsWhatItLeavesOut()
{
    const auto snapshot = snapshotOf(QString(20, u'a'));
    EditBatch batch{snapshot->revision(), {}, {}};
    for (int i = 0; i < 10; ++i)
        batch.edits.append({{2 * i, 2 * i + 1}, u"b"_s});
    const QString text = plain(changePreview(*snapshot, batch, theme(ThemeName::Light), 3));
    QVERIFY2(text.contains(u"7"_s), qPrintable(text));
    QCOMPARE(text.count(u'\n'), 3);
}

void ChangePreviewTest::shortensLongTexts()
{
    const auto snapshot = snapshotOf(QString(100'000, u'a'));
    const QString html = changePreview(*snapshot, {snapshot->revision(), {{{0, 100'000}, QString(100'000, u'b')}}, {}}, theme(ThemeName::Light));
    QVERIFY(html.size() < 2000);
    QVERIFY(html.contains(u'…'));
}

QTEST_MAIN(ChangePreviewTest)
#include "tst_changepreview.moc"
