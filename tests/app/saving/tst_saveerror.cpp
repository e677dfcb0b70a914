// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/saveerror.h"

#include <QTest>

#include <cerrno>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSaveError : public QObject
{
    Q_OBJECT

    static bool isSentence(const QString &text) { return text.size() > 20 && text.at(0).isUpper() && text.endsWith(u'.'); }

private Q_SLOTS:
    // Whatever the number: what happened and what to do, in sentences.
    void anyErrorIsExplained()
    {
        for (int error = 0; error < 200; ++error) {
            QVERIFY2(isSentence(explainSaveError(-error)), QByteArray::number(error).constData());
            QVERIFY2(isSentence(explainReadError(-error)), QByteArray::number(error).constData());
            QVERIFY2(isSentence(explainDamage(-error)), QByteArray::number(error).constData());
        }
    }

    void tellsApart()
    {
        QVERIFY(explainSaveError(-ENOSPC).contains("full"_L1));
        QVERIFY(explainSaveError(-EROFS).contains("read-only"_L1));
        QVERIFY(explainSaveError(-ESTALE).contains("connection"_L1));
        QVERIFY(explainReadError(-EACCES).contains("not allowed"_L1));
        QVERIFY(explainSaveError(-EIO) != explainSaveError(-ENXIO));
    }

    void whatMayBeWritten()
    {
        using Kind = DiskAccess::Kind;
        const auto why = [](Kind kind, bool writable) {
            DiskAccess::Status status;
            status.kind = kind;
            status.writable = writable;
            return whyNotToBeWritten(status);
        };
        QVERIFY(why(Kind::Regular, true).isEmpty());
        QVERIFY(isSentence(why(Kind::Regular, false)));
        for (const Kind kind : {Kind::Folder, Kind::Other, Kind::System})
            QVERIFY(isSentence(why(kind, true)));
    }
};

QTEST_GUILESS_MAIN(TestSaveError)
#include "tst_saveerror.moc"
