// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least program that shows a page: a view, a profile and three words. Says "preview" when they have been painted.

#include "tests/bench/reportingpage.h"

#include <QApplication>
#include <QWebEngineProfile>
#include <QWebEngineView>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWebEngineProfile profile;
    QWebEngineView view;
    auto *page = new Galley::ReportingPage(&profile, &view);
    view.setPage(page);
    view.resize(1280, 800);
    QObject::connect(page, &QWebEnginePage::loadFinished, page, [page] { page->reportFrame(u"first"_s); });
    QObject::connect(page, &Galley::ReportingPage::reported, page, [page](const QString &word) {
        if (word == "first"_L1) {
            page->reportFrame(u"second"_s);
            return;
        }
        std::puts("preview");
        std::fflush(stdout);
    });
    view.setHtml(u"<!doctype html><title>hello</title><p>Hello, bare page"_s);
    view.show();
    const int status = QApplication::exec();
    view.setPage(nullptr);
    delete page;
    return status;
}
