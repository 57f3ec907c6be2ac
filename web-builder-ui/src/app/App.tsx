import { Direction } from 'radix-ui'
import { lazy, type ReactNode, StrictMode, Suspense, useEffect, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { AuthProvider } from 'react-oidc-context'
import { type AppConfig, loadConfig } from './config'
import { ConfigContext } from './configContext'
import { FrameSkeleton } from './frame/FrameSkeleton'
import { startTexts } from './i18n/i18n'
import { StartFailure } from './StartFailure'
import { Gate } from './session/Gate'
import { returnToPage, startSession } from './session/session'

/** Asked for at once, beside settings and texts: nearly everybody who comes is signed in. */
const workspace = import('./Workspace')
const Workspace = lazy(() => workspace)

interface Started {
  config: AppConfig
  texts: Awaited<ReturnType<typeof startTexts>>
  session: ReturnType<typeof startSession>
}

async function start(): Promise<Started> {
  const texts = await startTexts()
  const config = await loadConfig()
  return { config, texts, session: startSession(config) }
}

const starting = start()

export function App() {
  const [started, setStarted] = useState<Started>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    starting.then(setStarted, () => setFailed(true))
  }, [])
  if (failed) return <StartFailure />
  if (!started) return <FrameSkeleton />
  return (
    <StrictMode>
      <I18nextProvider i18n={started.texts}>
        <ConfigContext value={started.config}>
          <AuthProvider userManager={started.session} onSigninCallback={returnToPage}>
            <Directed>
              <Suspense fallback={<FrameSkeleton />}>
                <Gate>
                  <Workspace />
                </Gate>
              </Suspense>
            </Directed>
          </AuthProvider>
        </ConfigContext>
      </I18nextProvider>
    </StrictMode>
  )
}

function Directed({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  return <Direction.Provider dir={i18n.dir()}>{children}</Direction.Provider>
}
