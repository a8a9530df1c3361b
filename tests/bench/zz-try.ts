import { answer, generatedQuestions, realQuestions } from './statistics'
for (const [n,q] of [['31', realQuestions()],['2900', generatedQuestions(2900)]] as const) {
  const t: number[] = []
  for (let i=0;i<(n==='31'?300:20);i++){ const s=performance.now(); answer(q); t.push(performance.now()-s) }
  console.log(n, q.places, t.slice(0,2).map(x=>x.toFixed(1)), 'median', t.slice(5).sort((a,b)=>a-b)[Math.floor(t.slice(5).length/2)])
}
