// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/fileidentity.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFileIdentity : public QObject
{
    Q_OBJECT

    static QByteArray made(const QTemporaryDir &folder, const char *name)
    {
        QFile file(folder.filePath(QLatin1StringView(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        return file.fileName().toUtf8();
    }
    static bool set(const QByteArray &path, const char *name, const QByteArray &value)
    {
        return ::setxattr(path.constData(), name, value.constData(), size_t(value.size()), 0) == 0;
    }
    static QByteArray value(const QByteArray &path, const char *name)
    {
        QByteArray value(5000, '\0');
        const ssize_t size = ::getxattr(path.constData(), name, value.data(), size_t(value.size()));
        return size < 0 ? "missing"_ba : value.first(size);
    }

private Q_SLOTS:
    void copiesAttributes()
    {
        const QTemporaryDir folder;
        const QByteArray from = made(folder, "from");
        const QByteArray to = made(folder, "to");
        const QByteArray large(3000, 'x');
        if (!set(from, "user.one", "1") || !set(from, "user.empty", "") || !set(from, "user.large", large))
            QSKIP("This disk keeps no attributes.");
        QVERIFY(set(to, "user.one", "another") && set(to, "user.own", "stays"));
        const int file = ::open(to.constData(), O_RDWR | O_CLOEXEC);
        QCOMPARE(copyAttributes(from, file), 0);
        ::close(file);
        QCOMPARE(value(to, "user.one"), "1"_ba);
        QCOMPARE(value(to, "user.empty"), ""_ba);
        QCOMPARE(value(to, "user.large"), large);
        QCOMPARE(value(to, "user.own"), "stays"_ba);
    }

    // One attribute that cannot be kept makes the whole a failure: the file would be known by less.
    void saysWhatCannotBeKept()
    {
        const QTemporaryDir folder;
        const QByteArray from = made(folder, "from");
        if (!set(from, "user.one", "1"))
            QSKIP("This disk keeps no attributes.");
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        QVERIFY(copyAttributes(from, ends[1]) < 0); // a pipe has none
        QCOMPARE(copyAttributes(made(folder, "plain"), ends[1]), 0);
        QCOMPARE(copyAttributes((folder.path() + u"/gone"_s).toUtf8(), ends[1]), -ENOENT);
        ::close(ends[0]);
        ::close(ends[1]);
    }

    void usualFilesDoNotOnlyGrow()
    {
        const QTemporaryDir folder;
        QVERIFY(!onlyGrows(made(folder, "plain")));
        QVERIFY(!onlyGrows(folder.path().toUtf8()));
        QVERIFY(!onlyGrows("/no/such/file"_ba));
    }
};

QTEST_GUILESS_MAIN(TestFileIdentity)
#include "tst_fileidentity.moc"
