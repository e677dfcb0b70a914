// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibliographyfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBibliographyFile : public QObject
{
    Q_OBJECT

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QString fault(const BibliographyFilePtr &file)
    {
        return file->read.faults.isEmpty() ? QString() : faultWords(file->read.faults.first());
    }

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        QTest::newRow("UTF-8") << QByteArray("@book{a, title = {M\xc3\xbcller}}") << u"Müller"_s;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf@book{a, title = {M\xc3\xbcller}}") << u"Müller"_s;
        QTest::newRow("Latin-1") << QByteArray("@book{a,\r\n title = {M\xfcller}}\r\n") << u"Müller"_s;
    }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(readEntries(bytes, BibliographyFormat::Bibtex).entries.first().title(), "title");
    }

    void readsByItsName()
    {
        QCOMPARE(readBibliographyFile(write(u"a.bib"_s, "@book{a}"))->read.entries.size(), 1);
        QCOMPARE(readBibliographyFile(write(u"a.JSON"_s, "[{\"id\":\"a\",\"type\":\"book\"}]"))->read.entries.size(), 1);
        QCOMPARE(readBibliographyFile(write(u"a.ris"_s, "TY  - BOOK\nID  - a\nER  - \n"))->read.entries.size(), 1);
    }

    void tellsWhatCannotBeRead()
    {
        QCOMPARE(fault(readBibliographyFile(m_folder.filePath(u"gone.bib"_s))), u"the file does not exist"_s);
        QCOMPARE(fault(readBibliographyFile(write(u"a.txt"_s, "@book{a}"))), u"the file is no bibliography"_s);
        QCOMPARE(fault(readBibliographyFile(write(u"b.bib"_s, QByteArray(64, '\0')))), u"the file is not a text"_s);
        QCOMPARE(fault(readBibliographyFile(m_folder.path() + u"/x.bib"_s + QChar(u'\0'))), u"the file is no bibliography"_s);
#ifdef Q_OS_UNIX
        const QString pipe = m_folder.filePath(u"pipe.bib"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(fault(readBibliographyFile(pipe)), u"the file cannot be read"_s);
#endif
    }

    void readsTheBeginningOfTheVeryLong()
    {
        QFile file(m_folder.filePath(u"long.bib"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("@book{a, title = {T}}\n");
        QVERIFY(file.resize(qint64(1024) * 1024 * 1024)); // zeros
        file.close();
        const BibliographyFilePtr read = readBibliographyFile(file.fileName());
        QVERIFY(!read->read.faults.isEmpty());
        file.remove();
    }

    void bearsSoup()
    {
        quint32 state = 7;
        for (const BibliographyFormat format : {BibliographyFormat::Bibtex, BibliographyFormat::CslJson, BibliographyFormat::Ris}) {
            for (int round = 0; round < 200; ++round) {
                QByteArray soup(format == BibliographyFormat::CslJson ? "[" : "");
                for (int i = 0; i < 300; ++i) {
                    state = state * 1664525 + 1013904223;
                    static constexpr QByteArrayView letters("@{}\",=#%()[]:\\\n ab1-TYER  - ");
                    soup += letters[(state >> 16) % letters.size()];
                }
                (void)readEntries(soup, format);
            }
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestBibliographyFile)
#include "tst_bibliographyfile.moc"
