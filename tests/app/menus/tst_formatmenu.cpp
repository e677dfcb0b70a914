// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "tests/app/menus/menustage.h"

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFormatMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries()
    {
        const MenuStage stage;
        QCOMPARE(stage.entriesWith("bold"),
            (QStringList{u"bold Ctrl+B"_s, u"italic Ctrl+I"_s, u"code Ctrl+E"_s, u"strikethrough Ctrl+Shift+X"_s, u"-"_s,
                u"taskBox Ctrl+Return"_s}));
    }

    void letters() { QCOMPARE(MenuStage::entriesWithoutLetter("bold"), QStringList()); }

    // Chosen twice it is as before.
    void formats_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("bold") << "bold"_ba << "word\n"_ba << u"**word**\n"_s;
        QTest::newRow("italic") << "italic"_ba << "word\n"_ba << u"*word*\n"_s;
        QTest::newRow("code") << "code"_ba << "word\n"_ba << u"`word`\n"_s;
        QTest::newRow("strikethrough") << "strikethrough"_ba << "word\n"_ba << u"~~word~~\n"_s;
        QTest::newRow("task") << "taskBox"_ba << "- [ ] word\n"_ba << u"- [x] word\n"_s;
    }
    void formats()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, before);
        QFETCH(QString, after);
        const MenuStage stage(before);
        stage.putCaret(before.indexOf("word") + 2);
        stage.choose(entry.constData());
        QCOMPARE(stage.text(), after);
        stage.choose(entry.constData());
        QCOMPARE(stage.text(), QString::fromUtf8(before));
    }

    void whatCanOnlyBeReadStays()
    {
        const MenuStage stage("- [ ] word\n");
        stage.pane()->setReadOnly(true);
        stage.putCaret(8);
        for (const char *entry : {"bold", "italic", "code", "strikethrough", "taskBox"})
            stage.choose(entry);
        QCOMPARE(stage.text(), u"- [ ] word\n"_s);
    }
};

int main(int argc, char **argv)
{
    return runMenuTest<TestFormatMenu>(argc, argv);
}
#include "tst_formatmenu.moc"
