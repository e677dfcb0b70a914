// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplearticle.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSampleArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // With all that it needs to be shown; what a writer made of it in that folder is put right again.
    void unpacks()
    {
        const QTemporaryDir folder;
        const auto sample = unpackSample(folder.filePath(u"a/b"_s));
        QVERIFY(sample);
        QCOMPARE(sample->folder, folder.filePath(u"a/b"_s));
        QVERIFY(sample->text.toString().startsWith("---\n"_L1) || sample->text.toString().startsWith("# "_L1));
        const QStringList files = QDir(sample->folder).entryList(QDir::Files);
        QVERIFY(files.contains(u"article.md"_s));
        QFile article(sample->folder + u"/article.md"_s);
        QVERIFY(article.open(QIODevice::WriteOnly) && article.write("broken") == 6);
        article.close();
        QVERIFY(unpackSample(sample->folder));
        QVERIFY(article.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(article.readAll()), sample->text.toString());
    }

    // Without a place for the files there is still the text.
    void noPlace()
    {
        const auto sample = unpackSample(u"/proc/nowhere"_s);
        QVERIFY(sample && sample->text.length() > 100);
        QVERIFY(QDir::isAbsolutePath(usualSampleFolder()));
    }
};

QTEST_GUILESS_MAIN(TestSampleArticle)
#include "tst_samplearticle.moc"
