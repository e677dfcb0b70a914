// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/encodingdialog.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestEncodingDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLinesAsChosen_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Western") << "windows-1252"_ba << u"caf\u00e9 \u0153"_s;
        QTest::newRow("Central European") << "windows-1250"_ba << u"caf\u00e9 \u015b"_s;
        QTest::newRow("Latin 1") << "ISO-8859-1"_ba << u"caf\u00e9 \u009c"_s;
    }
    void showsTheLinesAsChosen()
    {
        QFETCH(QByteArray, name);
        EncodingDialog dialog(u"article.md"_s, "caf\xe9 \x9c"_ba);
        const EncodingChoice choice{Encoding::EightBit, name};
        dialog.choose(choice);
        QCOMPARE(dialog.choice(), choice);
        QTEST(dialog.findChild<QPlainTextEdit *>()->toPlainText(), "shown");
    }

    void namesEncodings()
    {
        QCOMPARE(encodingName({}), u"UTF-8"_s);
        QCOMPARE(encodingName({Encoding::Utf16BigEndian, {}}), u"UTF-16 BE"_s);
        QCOMPARE(encodingName({Encoding::EightBit, "KOI8-R"_ba}), u"KOI8-R"_s);
    }

    void readsTheBeginning()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"article.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("caf\xe9\n").repeated(10'000));
        file.close();
        const QByteArray sample = readSample(file.fileName());
        QVERIFY(sample.size() > 1000 && sample.size() < 20'000);
        QVERIFY(sample.endsWith('\n'));
        QVERIFY(readSample(folder.filePath(u"none.md"_s)).isEmpty());
    }
};

QTEST_MAIN(TestEncodingDialog)
#include "tst_encodingdialog.moc"
