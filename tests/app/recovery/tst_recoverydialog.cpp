// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoverydialog.h"

#include "app/compare/compareview.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

RecoveredText recovered(const QString &id, const QString &text, qsizetype lastChange = -1)
{
    RecoveredText made;
    made.id = id;
    made.contents.text = SourceText(text);
    made.contents.hasText = true;
    made.contents.health = JournalHealth::Whole;
    made.contents.lastChange = lastChange;
    made.time = QDateTime::currentDateTime();
    return made;
}

QPushButton *button(const RecoveryDialog &dialog, const QString &text)
{
    for (QPushButton *found : dialog.findChildren<QPushButton *>()) {
        if (found->text().remove(u'&') == text)
            return found;
    }
    return nullptr;
}

} // namespace

class TestRecoveryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLastChange_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("changed"); // line, from 1; 0: not known
        QTest::newRow("not known") << 1000 << 0;
        QTest::newRow("at the beginning") << 1000 << 1;
        QTest::newRow("in the middle") << 1000 << 500;
        QTest::newRow("at the end") << 1000 << 1000;
        QTest::newRow("beyond what is shown of a long text") << 60'000 << 45'000;
        QTest::newRow("at the end of a long text") << 60'000 << 60'000;
        QTest::newRow("at the beginning of a long text") << 60'000 << 3;
    }
    void showsTheLastChange()
    {
        QFETCH(int, lines);
        QFETCH(int, changed);
        QString text;
        qsizetype place = -1;
        for (int line = 1; line <= lines; ++line) {
            text += u"This is line %1 of the text"_s.arg(line);
            if (line == changed)
                place = text.size();
            text += u'\n';
        }
        RecoveryDialog dialog;
        dialog.show();
        dialog.setListing({{recovered(u"a"_s, text, place)}, 0});
        const auto *shown = dialog.findChild<QPlainTextEdit *>();
        const QTextBlock block = changed > 0 ? shown->textCursor().block() : shown->document()->firstBlock();
        QCOMPARE(block.text(), u"This is line %1 of the text"_s.arg(std::max(changed, 1)));
        QVERIFY(shown->viewport()->rect().contains(shown->cursorRect().center()));
        QVERIFY(shown->toPlainText().size() < 510'000);
    }

    void whatCannotBeRead()
    {
        RecoveryDialog dialog;
        RecoveredText bad;
        bad.id = u"b"_s;
        bad.contents.health = JournalHealth::Foreign;
        dialog.setListing({{bad}, 0});
        QVERIFY(!button(dialog, u"Keep"_s)->isEnabled());
        QVERIFY(!button(dialog, u"Keep all"_s)->isEnabled());
        QVERIFY(button(dialog, u"Discard…"_s)->isEnabled());
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), QString());
    }

    void asksForWhatIsChosen()
    {
        RecoveryDialog dialog;
        RecoveredText bad;
        bad.id = u"bad"_s;
        dialog.setListing({{recovered(u"a"_s, u"one\n"_s), bad, recovered(u"c"_s, u"three\n"_s)}, 2});
        const QSignalSpy keeps(&dialog, &RecoveryDialog::keepRequested);
        button(dialog, u"Keep"_s)->click();
        QCOMPARE(keeps.size(), 1);
        QCOMPARE(keeps.at(0).first().toString(), u"a"_s);
        button(dialog, u"Keep all"_s)->click();
        QCOMPARE(keeps.size(), 3);
        QCOMPARE(keeps.at(2).first().toString(), u"c"_s);
        dialog.remove(u"none"_s);
        QCOMPARE(dialog.count(), 3);
        for (const auto &id : {u"a"_s, u"c"_s, u"bad"_s})
            dialog.remove(id);
        QCOMPARE(dialog.count(), 0);
        QVERIFY(!dialog.isVisible());
    }

    void comparesWithItsFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old\n");
        file.close();
        RecoveredText text = recovered(u"a"_s, u"new\n"_s);
        text.base = BaseState::Changed;
        text.contents.base.path = file.fileName();
        RecoveryDialog dialog;
        dialog.setListing({{text, recovered(u"b"_s, u"untitled\n"_s)}, 0});
        button(dialog, u"Compare"_s)->click();
        auto *comparison = dialog.findChild<CompareView *>();
        QTRY_VERIFY(comparison->comparison());
        QCOMPARE(comparison->comparison()->left.toString(), u"old\n"_s);
        QCOMPARE(comparison->comparison()->right.toString(), u"new\n"_s);
        auto *list = dialog.findChild<QTreeWidget *>();
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY(!button(dialog, u"Compare"_s)->isEnabled());
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), u"untitled\n"_s);
        QVERIFY(dialog.findChild<QPlainTextEdit *>()->isEnabled());
    }
};

QTEST_MAIN(TestRecoveryDialog)
#include "tst_recoverydialog.moc"
