import type { Fact } from './fact'

export const SCIENCE_FACTS: readonly Fact[] = [
  {
    names: /冥王星|\bpluto\b/i,
    zh: {
      title: '冥王星',
      sentence:
        '冥王星是位于海王星轨道之外柯伊伯带中的一颗冰冷矮行星，2006 年以前曾被算作第九大行星',
      points: [
        '**身份**：矮行星。它没有清空自己轨道附近的天体，因此在 2006 年被重新分类。',
        '**大小**：直径约 2377 km，比月球还小。',
        '**卫星**：共五颗，其中卡戎大到与它互相绕转。',
      ],
    },
    en: {
      title: 'Pluto',
      sentence:
        'Pluto is a small, icy dwarf planet in the Kuiper belt beyond Neptune that was counted as the ninth planet until 2006',
      points: [
        '**What it is**: a dwarf planet, because it has not cleared its orbit of other bodies.',
        '**Size**: about 2,377 km across, smaller than our Moon.',
        '**Moons**: five; Charon is so large that the two circle each other.',
      ],
    },
  },
  {
    names: /傅里叶|傅立叶|\bfourier\b/i,
    zh: {
      title: '傅里叶变换',
      sentence:
        '傅里叶变换把一个随时间变化的信号拆成许多不同频率的正弦波，并告诉你每个频率各占多少',
      points: [
        '**直觉**：听到一个和弦，写出其中的每个音。时域说“何时”，频域说“多快”。',
        '**可逆**：逆变换把这些正弦波加回去，就得到原来的信号，信息不增不减。',
        '**用处**：音频压缩、图像滤波、解微分方程；快速算法 FFT 只需 $O(n\\log n)$ 步。',
      ],
    },
    en: {
      title: 'The Fourier transform',
      sentence:
        'The Fourier transform splits a signal that varies in time into sine waves and tells how much of each frequency it holds',
      points: [
        '**Intuition**: hear a chord, write down its notes. Time says *when*, frequency says *how fast*.',
        '**Reversible**: add the waves up again and the signal is back; nothing is lost.',
        '**Uses**: audio compression, image filters, differential equations; the FFT needs only $O(n\\log n)$ steps.',
      ],
    },
    formula: '\\hat f(\\xi) = \\int_{-\\infty}^{\\infty} f(t)\\, e^{-2\\pi i \\xi t}\\, dt',
  },
  {
    names: /黑洞|\bblack holes?\b/i,
    zh: {
      title: '黑洞',
      sentence: '黑洞是引力强到连光都无法逃出的时空区域',
      points: [
        '**边界**叫事件视界，越过它就没有回头路。',
        '**来源**：大质量恒星坍缩，或星系中心长期吞并物质。',
        '**证据**：引力波，以及 2019 年公布的 M87* 影像。',
      ],
    },
    en: {
      title: 'Black holes',
      sentence:
        'A black hole is a region of spacetime whose gravity is so strong that not even light escapes',
      points: [
        '**The edge** is the event horizon; beyond it there is no way back.',
        '**Origin**: collapsing massive stars, or matter gathering in the hearts of galaxies.',
        '**Evidence**: gravitational waves, and the picture of M87* shown in 2019.',
      ],
    },
    formula: 'r_s = \\frac{2GM}{c^2}',
  },
  {
    names: /光合作用|\bphotosynthesis\b/i,
    zh: {
      title: '光合作用',
      sentence: '光合作用是植物用光能把水和二氧化碳变成糖，并放出氧气的过程',
      points: [
        '**光反应**在类囊体膜上进行，水被分解，放出氧气。',
        '**暗反应**（卡尔文循环）在基质中把二氧化碳固定成糖。',
        '**意义**：几乎所有食物链的能量都从这里来。',
      ],
    },
    en: {
      title: 'Photosynthesis',
      sentence:
        'Photosynthesis is how plants use light to turn water and carbon dioxide into sugar and oxygen',
      points: [
        '**Light reactions** on the thylakoid membranes split water and release oxygen.',
        '**The Calvin cycle** in the stroma fixes carbon dioxide into sugar.',
        '**Why it matters**: almost every food chain begins here.',
      ],
    },
    formula: '6\\,CO_2 + 6\\,H_2O \\xrightarrow{\\;h\\nu\\;} C_6H_{12}O_6 + 6\\,O_2',
  },
  {
    names: /天空.{0,6}蓝|瑞利散射|\bsky\b.{0,12}\bblue\b|\brayleigh\b/i,
    zh: {
      title: '天空为什么是蓝的',
      sentence: '天空是蓝的，因为空气分子散射短波的蓝光远多于长波的红光',
      points: [
        '**散射强度**与波长的四次方成反比，蓝光大约是红光的五倍。',
        '**不是紫色**：阳光里紫光较少，人眼对它也不敏感。',
        '**日落发红**：光斜穿更厚的大气，蓝光早已散尽。',
      ],
    },
    en: {
      title: 'Why the sky is blue',
      sentence: 'The sky is blue because air scatters short blue waves far more than long red ones',
      points: [
        '**Strength** falls with the fourth power of the wavelength: blue is scattered about five times as much as red.',
        '**Not violet**: sunlight has less of it, and our eyes are poor at seeing it.',
        '**Red sunsets**: the light crosses more air and has lost its blue on the way.',
      ],
    },
    formula: 'I \\propto \\frac{1}{\\lambda^4}',
  },
  {
    names: /量子(?:纠缠|力学|计算)|\bquantum\b/i,
    zh: {
      title: '量子世界',
      sentence: '量子理论用概率幅描述微观粒子，测量之前一个系统可以同时处于多种可能的叠加',
      points: [
        '**叠加**：量子比特可以同时带有 0 和 1 的成分。',
        '**纠缠**：两个粒子的结果彼此关联，却不能用来超光速传信。',
        '**计算**：让错误答案的幅度相消，让正确答案的相长。',
      ],
    },
    en: {
      title: 'The quantum world',
      sentence:
        'Quantum theory describes small things by amplitudes, so that before a measurement a system can be in several states at once',
      points: [
        '**Superposition**: a qubit carries a share of 0 and a share of 1.',
        '**Entanglement**: two outcomes are tied together, yet no message travels faster than light.',
        '**Computing**: let the amplitudes of wrong answers cancel and those of right ones add up.',
      ],
    },
    formula: '|\\psi\\rangle = \\alpha|0\\rangle + \\beta|1\\rangle',
  },
]
