// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/safeurl.h"

#include <QTest>

using namespace Galley;

class TestSafeUrl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void urls_data();
    void urls();
};

void TestSafeUrl::urls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("link"); // what may stand in a page; "-": nothing may
    QTest::addColumn<QByteArray>("image");
    const auto row = [](const char *url, const char *link, const char *image) {
        QTest::newRow(url) << QByteArray(url) << QByteArray(link) << QByteArray(image);
    };
    row("", "", "");
    row("a/b.md#c", "a/b.md#c", "a/b.md#c");
    row("http://e.org", "http://e.org", "http://e.org");
    row("HTTPS://e.org", "HTTPS://e.org", "HTTPS://e.org");
    row("mailto:a@b.c", "mailto:a@b.c", "-");
    row(" \n x \t", "x", "x");
    row("a\tb\nc", "abc", "abc");
    row("javascript:x", "-", "-");
    row("java\tscript:x", "-", "-");
    row("\x01\x02javascript:x", "-", "-");
    row("java script:x", "java script:x", "java script:x"); // relative: a space is in no scheme
    row("1javascript:x", "1javascript:x", "1javascript:x");
    row(":x", ":x", ":x");
    row("//e.org/x", "//e.org/x", "//e.org/x");
    row("a/b:c", "a/b:c", "a/b:c");
    row("c:\\x", "-", "-");
    row("file:///x", "-", "-");
    row("data:image/png;base64,x", "-", "data:image/png;base64,x");
    row("data:image/jpeg,x", "-", "data:image/jpeg,x");
    row("data:image/pngx;base64,x", "-", "-");
    row("data:image/svg+xml,x", "-", "-");
    row("data:,x", "-", "-");
}

void TestSafeUrl::urls()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, link);
    QFETCH(QByteArray, image);
    const std::string_view view(url.constData(), size_t(url.size()));
    QCOMPARE(QByteArray::fromStdString(safeUrl(view, UrlUse::Link).value_or("-")), link);
    QCOMPARE(QByteArray::fromStdString(safeUrl(view, UrlUse::Image).value_or("-")), image);
}

QTEST_GUILESS_MAIN(TestSafeUrl)
#include "tst_safeurl.moc"
