// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the window shows before an article is open: how to open one, those opened last, and the
// samples.

#include <QStringList>
#include <QWidget>
#include <vector>

#include "start/samples.h"

class QLabel;
class QVBoxLayout;

namespace quotelight {

struct Theme;

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setSamples(std::vector<Sample> samples);
    void setRecentFiles(const QStringList& paths);
    void setTheme(const Theme& theme);

signals:
    void openRequested();
    void fileChosen(const QString& path);

private:
    void addLink(QVBoxLayout& column, const QString& title, const QString& about,
                 const QString& path, const char* icon);
    void buildTop(QVBoxLayout& column);

    QVBoxLayout* m_recent;
    QVBoxLayout* m_samples;
    QLabel* m_recentTitle;
    QLabel* m_samplesTitle;
    QLabel* m_logo;
    QColor m_iconColour;
};

}  // namespace quotelight
